package fr.declic.territory.site.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.html.UnorderedList;
import fr.declic.shell.Dates;
import fr.declic.territory.site.Version;
import java.util.List;
import java.util.function.IntConsumer;

/** The versions of a part, each of which can be taken up again. */
class VersionList extends Section {

    private final UnorderedList list = new UnorderedList();
    private final IntConsumer take;

    /** @param take is given the number of the version to take up */
    VersionList(IntConsumer take) {
        this.take = take;
        addClassName("panel");
        list.addClassName("activity-list");
        add(new H2(getTranslation("content.write.versions")), list);
    }

    void show(List<Version> versions) {
        list.removeAll();
        for (var version : versions) {
            list.add(item(version, version.equals(versions.getFirst())));
        }
    }

    private ListItem item(Version version, boolean newest) {
        var when = Dates.compact(version.publishedAt());
        var words = version.author()
                .map(author -> getTranslation("content.write.version", when, author))
                .orElseGet(() -> getTranslation("content.write.version.given", when));
        var item = new ListItem(new Div(new Span(words)));
        if (newest) {
            var now = new Span(getTranslation("content.write.versions.now"));
            now.addClassNames("status-badge", "good");
            item.add(now);
        } else {
            var again = new NativeButton(
                    getTranslation("content.write.versions.take"), click -> take.accept(version.number()));
            again.addClassName("button");
            again.setAriaLabel(getTranslation("content.write.versions.take.of", when));
            item.add(again);
        }
        return item;
    }
}
