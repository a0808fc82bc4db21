package fr.declic.volunteers.registration;

import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.UnorderedList;
import com.vaadin.flow.data.value.ValueChangeMode;
import java.util.List;
import java.util.function.Function;

/**
 * An address, completed from the streets of the territory as one types: a combobox with a list, as ARIA's authoring practices
 * describe it, by keyboard and by finger. How many streets were found is said aloud.
 */
class StreetField extends Field {

    private static final int PAUSE_MILLIS = 250;
    private static final String LIST_ID = "street-list";

    private final UnorderedList list = new UnorderedList();
    private final Paragraph count = new Paragraph();
    private final Function<String, List<String>> searching;
    private List<String> shown = List.of();
    private int active = -1;

    StreetField(String label, Function<String, List<String>> searching, Runnable enter) {
        super("street", label);
        this.searching = searching;
        var input = (Input) input();
        // A French address begins with its number, on a screen that runs from right to left too.
        with("dir", "auto");
        with("role", "combobox");
        with("autocomplete", "address-line1");
        with("aria-autocomplete", "list");
        with("aria-controls", LIST_ID);
        with("aria-expanded", "false");
        input.setValueChangeMode(ValueChangeMode.LAZY);
        input.setValueChangeTimeout(PAUSE_MILLIS);
        input.addValueChangeListener(change -> {
            if (change.isFromClient()) {
                search(change.getValue());
            }
        });
        list.setId(LIST_ID);
        list.addClassName("suggestions");
        list.getElement().setAttribute("role", "listbox");
        list.getElement().setAttribute("aria-label", getTranslation("registration.address.found"));
        count.addClassName("visually-hidden");
        count.getElement().setAttribute("role", "status");
        add(list, count);
        onKeys(enter);
        close();
    }

    private void onKeys(Runnable enter) {
        var keys = input().getElement();
        keys.addEventListener("keydown", event -> activate(active + 1))
                .setFilter("event.key === 'ArrowDown' && (event.preventDefault() || true)");
        keys.addEventListener("keydown", event -> activate(active - 1))
                .setFilter("event.key === 'ArrowUp' && (event.preventDefault() || true)");
        keys.addEventListener("keydown", event -> close()).setFilter("event.key === 'Escape'");
        keys.addEventListener("keyup", event -> {
                    if (active >= 0) {
                        choose(shown.get(active));
                    } else {
                        enter.run();
                    }
                })
                .setFilter("event.key === 'Enter' && !event.isComposing");
    }

    private void search(String typed) {
        var street = Typed.address(typed).asRead().map(Typed.Address::street).orElse("");
        shown = searching.apply(street);
        active = -1;
        list.removeAll();
        for (var name : shown) {
            var option = new ListItem(name);
            option.setId(LIST_ID + "-" + list.getComponentCount());
            option.getElement().setAttribute("role", "option");
            option.getElement().setAttribute("aria-selected", "false");
            option.addClickListener(click -> choose(name));
            list.add(option);
        }
        open(!shown.isEmpty());
        count.setText(street.length() < 2 ? "" : getTranslation("registration.address.count", shown.size()));
    }

    private void activate(int next) {
        if (shown.isEmpty() || !list.isVisible()) {
            return;
        }
        if (active >= 0) {
            list.getComponentAt(active).getElement().setAttribute("aria-selected", "false");
        }
        active = Math.floorMod(next, shown.size());
        list.getComponentAt(active).getElement().setAttribute("aria-selected", "true");
        with("aria-activedescendant", LIST_ID + "-" + active);
    }

    private void choose(String street) {
        var number = Typed.address(typed()).asRead().map(Typed.Address::number).orElse("");
        holding(new Typed.Address(number, street).written());
        close();
        focus();
    }

    private void close() {
        shown = List.of();
        active = -1;
        list.removeAll();
        open(false);
    }

    private void open(boolean open) {
        list.setVisible(open);
        with("aria-expanded", Boolean.toString(open));
        input().getElement().removeAttribute("aria-activedescendant");
    }
}
