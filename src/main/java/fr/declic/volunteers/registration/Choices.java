package fr.declic.volunteers.registration;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasStyle;
import com.vaadin.flow.component.Tag;
import fr.declic.shell.Pictogram;
import java.util.Collection;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.SequencedSet;
import java.util.function.Consumer;
import java.util.stream.Collectors;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;
import org.jspecify.annotations.Nullable;

/**
 * Several things to tap, each a word and mostly a picture. For the server they are one piece however many they are: the screen of
 * every open registration is kept there, and a button of Flow's own with its picture and its listener takes 11 KB of it.
 */
@Tag("div")
class Choices<K> extends Component implements HasStyle {

    static final String IS_ONE = "event.target.closest('.choice') !== null";
    static final String TAPPED = "event.target.closest('.choice').value";

    private static final String SHOW = """
            const chosen = this.dataset.chosen.split(' ');
            for (const one of this.querySelectorAll('.choice')) {
              const rank = chosen.indexOf(one.value) + 1;
              one.setAttribute('aria-pressed', rank > 0);
              one.toggleAttribute('data-rank', rank > 0 && 'ranked' in this.dataset);
              if (one.hasAttribute('data-rank')) one.dataset.rank = rank;
            }
            """;

    private static final String CHOSEN = "data-chosen";

    private final List<K> all;
    private final Consumer<K> tapped;
    private final SequencedSet<K> chosen = new LinkedHashSet<>();

    /**
     * One thing to tap.
     *
     * @param pictogram name of the picture beside the words, where there is one
     * @param name how it is read aloud where the words alone do not say it
     * @param heading words above it, for the eye only
     */
    record Option<K>(
            K key,
            String words,
            @Nullable String pictogram,
            @Nullable String name,
            @Nullable String heading) {

        Option(K key, String words, @Nullable String pictogram) {
            this(key, words, pictogram, null, null);
        }
    }

    /** @param question that they answer, read aloud on the way into them */
    Choices(String question, Collection<Option<K>> options, Consumer<K> tapped) {
        this.all = options.stream().map(Option::key).toList();
        this.tapped = tapped;
        addClassName("choices");
        getElement().setAttribute("role", "group");
        getElement().setAttribute("aria-label", question);
        // The same words for everybody: one copy of them is kept, not one for each open screen.
        getElement().setProperty("innerHTML", html(options).intern());
        getElement()
                .addEventListener(
                        "click", click -> tap(click.getEventData().path(TAPPED).asString("")))
                .setFilter(IS_ONE)
                .addEventData(TAPPED);
        addAttachListener(attached -> show());
    }

    final SequencedSet<K> chosen() {
        return new LinkedHashSet<>(chosen);
    }

    /**
     * Shows as chosen those of these that are offered here.
     *
     * <p>Whatever is never chosen leads somewhere else, and is not said to be pressed or not.
     */
    final void choose(Collection<? extends K> these) {
        chosen.clear();
        these.stream().filter(all::contains).forEach(chosen::add);
        getElement().setAttribute(CHOSEN, chosen.stream().map(this::place).collect(Collectors.joining(" ")));
        if (isAttached()) {
            show();
        }
    }

    final void toggle(K one) {
        var these = chosen();
        if (!these.remove(one)) {
            these.add(one);
        }
        choose(these);
    }

    /** The order in which they are chosen counts, and is shown. */
    final Choices<K> ranked() {
        getElement().setAttribute("data-ranked", true);
        return this;
    }

    private void show() {
        if (getElement().hasAttribute(CHOSEN)) {
            getElement().executeJs(SHOW);
        }
    }

    private void tap(String place) {
        for (var one : all) {
            if (place(one).equals(place)) {
                tapped.accept(one);
                return;
            }
        }
    }

    private String place(K one) {
        return Integer.toString(all.indexOf(one));
    }

    private static String html(Collection<? extends Option<?>> options) {
        var page = Document.createShell("");
        page.outputSettings().prettyPrint(false);
        var place = 0;
        for (var option : options) {
            if (option.heading() != null) {
                page.body()
                        .appendElement("span")
                        .addClass("label")
                        .attr("aria-hidden", "true")
                        .text(option.heading());
            }
            page.body().appendChild(button(option).attr("value", Integer.toString(place++)));
        }
        return page.body().html();
    }

    private static Element button(Option<?> option) {
        var button = new Element("button").addClass("choice").attr("type", "button");
        if (option.name() != null) {
            button.attr("aria-label", option.name());
        }
        if (option.pictogram() != null) {
            button.appendChild(Pictogram.image(option.pictogram()));
        }
        return button.appendText(option.words());
    }
}
