package fr.declic.matching.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import fr.declic.shell.ActionButton;
import java.util.List;
import java.util.function.Function;

/** Many people in the list's order, so many at a time: a tablet scrolls them without waiting. */
final class PagedList<T> extends OrderedList {

    private static final int PAGE = 20;

    private final List<T> all;
    private final Function<T, ListItem> item;

    PagedList(List<T> all, Function<T, ListItem> item) {
        this.all = all;
        this.item = item;
        more(0);
    }

    private void more(int from) {
        var until = Math.min(all.size(), from + PAGE);
        all.subList(from, until).forEach(one -> add(item.apply(one)));
        if (until < all.size()) {
            var button = ActionButton.reading(getTranslation("matching.more", all.size() - until), () -> {});
            var last = new ListItem(button);
            button.addClickListener(click -> {
                remove(last);
                more(until);
            });
            add(last);
        }
    }
}
