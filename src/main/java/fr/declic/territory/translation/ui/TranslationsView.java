package fr.declic.territory.translation.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Nav;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.router.BeforeEnterEvent;
import com.vaadin.flow.router.BeforeEnterObserver;
import com.vaadin.flow.router.HasDynamicTitle;
import com.vaadin.flow.router.NotFoundException;
import com.vaadin.flow.router.Route;
import fr.declic.shell.TeamLayout;
import fr.declic.shell.Words;
import fr.declic.territory.translation.Translating;
import fr.declic.territory.translation.Translating.Line;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;

/** What the team typed and people of any language read, phrase by phrase, with its translation beside it. */
@Route(value = "equipe/traductions/:language?", layout = TeamLayout.class)
@RolesAllowed({"COORDINATOR", "ADMINISTRATOR"})
class TranslationsView extends Div implements BeforeEnterObserver, HasDynamicTitle {

    /** In the address: only what has no translation yet. */
    private static final String MISSING = "manque";

    private final Translating translating;
    private final Words words;

    TranslationsView(Translating translating, Words words) {
        this.translating = translating;
        this.words = words;
        addClassNames("team-page", "translations");
    }

    @Override
    public void beforeEnter(BeforeEnterEvent event) {
        var languages = translating.languages();
        var language = event.getRouteParameters()
                .get("language")
                .map(code -> languages.stream()
                        .filter(one -> one.getLanguage().equals(code))
                        .findFirst()
                        .orElseThrow(NotFoundException::new))
                .orElse(languages.getFirst());
        var onlyMissing =
                event.getLocation().getQueryParameters().getParameters().containsKey(MISSING);
        show(language, onlyMissing);
    }

    private void show(Locale language, boolean onlyMissing) {
        removeAll();
        var title = new H1(getTranslation("translations.title"));
        title.addClassName("team-title");
        var all = translating.read();
        add(title, new Paragraph(getTranslation("translations.lead")), tabs(all, language, onlyMissing));
        var lines = all.getOrDefault(language, List.of());
        var shown =
                onlyMissing ? lines.stream().filter(TranslationsView::isMissing).toList() : lines;
        add(new Div(filter(language, onlyMissing)));
        if (shown.isEmpty()) {
            var nothing = new Paragraph(getTranslation(lines.isEmpty() ? "translations.none" : "translations.allDone"));
            nothing.addClassName("empty");
            add(nothing);
        }
        chapters(shown).forEach((chapter, some) -> add(section(chapter, some, language)));
    }

    private Nav tabs(Map<Locale, List<Line>> all, Locale chosen, boolean onlyMissing) {
        var nav = new Nav();
        nav.addClassName("tabs");
        nav.getElement().setAttribute("aria-label", getTranslation("translations.languages"));
        all.forEach((language, lines) -> {
            var missing = lines.stream().filter(TranslationsView::isMissing).count();
            var link = new Anchor(
                    address(language, onlyMissing), getTranslation("translations.tab", name(language), missing));
            if (language.equals(chosen)) {
                link.getElement().setAttribute("aria-current", "page");
            }
            nav.add(link);
        });
        return nav;
    }

    private Anchor filter(Locale language, boolean onlyMissing) {
        var link = new Anchor(
                address(language, !onlyMissing),
                getTranslation(onlyMissing ? "translations.showAll" : "translations.showMissing"));
        link.addClassName("link");
        return link;
    }

    private static String address(Locale language, boolean onlyMissing) {
        return "equipe/traductions/" + language.getLanguage() + (onlyMissing ? "?" + MISSING : "");
    }

    private static Map<String, List<Line>> chapters(List<Line> lines) {
        var chapters = new LinkedHashMap<String, List<Line>>();
        lines.forEach(line -> chapters.computeIfAbsent(line.phrase().chapter(), key -> new ArrayList<>())
                .add(line));
        return chapters;
    }

    private Section section(String chapter, List<Line> lines, Locale language) {
        var list = new OrderedList();
        list.addClassName("phrases");
        for (var line : lines) {
            list.add(new PhraseRow(
                    line,
                    name(language),
                    language,
                    words.isRightToLeft(language),
                    (before, typed) -> translating.write(language, line.phrase(), before, typed)));
        }
        var section = new Section(new H2(getTranslation(chapter)), list);
        section.addClassName("panel");
        return section;
    }

    private static boolean isMissing(Line line) {
        return line.translation().isEmpty();
    }

    private String name(Locale language) {
        return getTranslation("translations.language." + language.getLanguage());
    }

    @Override
    public String getPageTitle() {
        return getTranslation("translations.title") + " · " + getTranslation("app.name");
    }
}
