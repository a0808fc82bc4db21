package fr.declic.volunteers.registration;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.declic.vocabulary.Family;
import fr.declic.vocabulary.Skill;
import fr.declic.vocabulary.Vocabulary;
import fr.declic.voice.VoiceField;
import fr.declic.volunteers.registration.Choices.Option;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.SequencedSet;
import java.util.function.Consumer;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** What one can do: searched by words, or found in a family; what no list knows is kept as it is typed. */
class SkillsQuestion extends Question {

    private static final int MOST_FOUND = 8;
    private static final int MOST_OWN_WORDS = 20;
    private static final int PAUSE_MILLIS = 300;

    private static final String SEARCH = "skill-search";

    /** What was tapped is not pushed behind the buttons at the thumb by the line that says what is chosen. */
    private static final String STAY_IN_SIGHT = "document.activeElement.scrollIntoView({block: 'nearest'})";

    private static final String PLACE = "[...element.children].indexOf(event.target.closest('.chip'))";

    private final Vocabulary vocabulary;
    private final Consumer<@Nullable String> openFamily;
    private final SequencedSet<String> chosen;
    private final List<String> ownWords;
    private final Div chips = new Div();
    private final Div results = new Div();
    private final Paragraph count = new Paragraph();
    private final Field search;
    private @Nullable H2 familyTitle;
    /** What was found, or the family's. */
    private @Nullable Choices<String> offered;
    /** Whether something was kept for what stands in the search. */
    private boolean answered;
    /** The vocabulary knows nothing like the words in the search. */
    private boolean nothingFound;

    /**
     * @param family the family whose savoir-faire are shown; all families where it is null
     * @param openFamily goes to a family's own address, or back to all of them
     * @param voice to say it instead of writing it
     */
    SkillsQuestion(
            Said said,
            Vocabulary vocabulary,
            @Nullable String family,
            Consumer<@Nullable String> openFamily,
            VoiceField voice) {
        super(RegistrationStep.SKILLS, said);
        this.vocabulary = vocabulary;
        this.openFamily = openFamily;
        chosen = new LinkedHashSet<>(said.answers().skills());
        ownWords = new ArrayList<>(said.answers().ownWords());
        var input = new Input();
        input.setValueChangeMode(ValueChangeMode.LAZY);
        input.setValueChangeTimeout(PAUSE_MILLIS);
        search = new Field(SEARCH, t("search"), input).helped(t("search.help"));
        search.with("autocomplete", "off").with("enterkeyhint", "search");
        input.addValueChangeListener(change -> find(change.getValue()));
        chips.addClassName("chips");
        chips.getElement().setAttribute("role", "group");
        chips.getElement().setAttribute("aria-label", t("chosen"));
        chips.getElement()
                .addEventListener(
                        "click",
                        removed -> focusWhereChipWas(
                                removed.getEventData().path(PLACE).asInt(-1)))
                .addEventData(PLACE);
        results.addClassNames("stack", "tight");
        count.addClassName("help");
        count.getElement().setAttribute("role", "status");
        show(chips);
        vocabulary.families().stream()
                .filter(one -> one.code().equals(family))
                .findFirst()
                .ifPresentOrElse(this::showFamily, () -> showFamilies(voice));
        showChosen();
    }

    private void showFamilies(VoiceField voice) {
        count.setVisible(false);
        show(search, count, results, families(vocabulary, this::open), voice);
        unfinished(SEARCH).ifPresent(search::holding);
    }

    /** Whoever looks into a family has left what they were searching for; words that found nothing are an answer of their own. */
    private void open(Family family) {
        if (nothingFound && !answered && Typed.saysSomething(search.typed())) {
            addOwn();
        }
        answered = true;
        openFamily.accept(family.code());
    }

    private void showFamily(Family family) {
        familyTitle = new H2(getTranslation(family.key()));
        familyTitle.getElement().setAttribute("tabindex", "-1");
        show(
                familyTitle,
                offer(vocabulary.skillsOf(family.code())),
                link(t("families"), click -> openFamily.accept(null)));
    }

    @Override
    void focusTitle() {
        if (familyTitle == null) {
            super.focusTitle();
        } else {
            familyTitle.getElement().executeJs("window.scrollTo(0, 0); this.focus({preventScroll: true})");
        }
    }

    private Choices<String> offer(List<Skill> skills) {
        var offered = new Choices<>(
                title(),
                skills.stream()
                        .map(skill -> new Option<>(skill.code(), getTranslation(skill.key()), null))
                        .toList(),
                this::toggle);
        offered.addClassName("wide");
        offered.choose(chosen);
        this.offered = offered;
        return offered;
    }

    private void toggle(String code) {
        answered = true;
        if (!chosen.remove(code)) {
            chosen.add(code);
        }
        showChosen();
        getElement().executeJs(STAY_IN_SIGHT);
    }

    private void find(String typed) {
        answered = false;
        nothingFound = false;
        results.removeAll();
        search.clearError();
        var words = Typed.clean(typed);
        count.setVisible(!words.isEmpty());
        if (words.isEmpty()) {
            return;
        }
        var found = vocabulary.meantBy(words, getLocale(), MOST_FOUND);
        nothingFound = found.isEmpty();
        results.add(offer(found));
        count.setText(t("count", found.size()));
        var shown = words.length() > 40 ? words.substring(0, 40) + "…" : words;
        results.add(button(t("own", shown), "quiet", click -> addOwn()));
    }

    private void addOwn() {
        search.read(typed -> Typed.words(typed, Typed.LONGEST_OWN_WORDS))
                .filter(words -> !words.isEmpty())
                .ifPresent(words -> {
                    if (ownWords.size() >= MOST_OWN_WORDS) {
                        search.fail(t("own.tooMany", MOST_OWN_WORDS));
                        return;
                    }
                    if (!ownWords.contains(words)) {
                        ownWords.add(words);
                    }
                    search.holding("");
                    showChosen();
                });
        search.focus();
    }

    private void showChosen() {
        chips.removeAll();
        chosen.forEach(code ->
                vocabulary.skill(code).ifPresent(skill -> chip(getTranslation(skill.key()), () -> toggle(code))));
        List.copyOf(ownWords)
                .forEach(words -> chip(words, () -> {
                    ownWords.remove(words);
                    showChosen();
                }));
        chips.setVisible(chips.getComponentCount() > 0);
        if (offered != null) {
            offered.choose(chosen);
        }
    }

    private void chip(String text, Runnable remove) {
        var chip = new com.vaadin.flow.component.html.NativeButton(text, click -> remove.run());
        chip.addClassName("chip");
        chip.getElement().setAttribute("type", "button");
        chip.setAriaLabel(t("remove", text));
        chips.add(chip);
    }

    /** What was taken away has taken the focus with it: it goes to what stands there now, or to the title. */
    private void focusWhereChipWas(int place) {
        var left = chips.getComponentCount();
        if (left == 0) {
            focusTitle();
        } else if (place >= 0) {
            chips.getComponentAt(Math.clamp(place, 0, left - 1)).getElement().callJsFunction("focus");
        }
    }

    /** Words typed and not taken to anything are an answer too: «Continuer» keeps them as they are, for the team to file. */
    @Override
    Optional<UnaryOperator<Said>> read() {
        if (!answered && Typed.saysSomething(search.typed())) {
            addOwn();
            if (search.isWrong()) {
                return Optional.empty();
            }
        }
        return Optional.of(change());
    }

    /** A screen that is left by another way than «Continuer» says nothing of the words in its search. */
    @Override
    UnaryOperator<Said> leave() {
        return readUnfinished();
    }

    @Override
    UnaryOperator<Said> readUnfinished() {
        var change = change();
        var typed = answered ? null : search.typed();
        return said -> change.apply(said).leaving(SEARCH, typed);
    }

    private UnaryOperator<Said> change() {
        var skills = List.copyOf(chosen);
        var words = List.copyOf(ownWords);
        return said -> said.answering(said.answers().withSkills(skills, words)).leaving(SEARCH, null);
    }
}
