package fr.declic.volunteers.registration;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.declic.shell.Dates;
import fr.declic.shell.Words;
import fr.declic.territory.Streets;
import fr.declic.territory.Territories;
import fr.declic.vocabulary.Vocabulary;
import fr.declic.voice.VoiceField;
import fr.declic.volunteers.MyVoice;
import fr.declic.volunteers.MyVoices;
import fr.declic.volunteers.Receipt;
import java.time.Clock;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Makes the screens out of what they need; no session holds any of it. */
@Component
class RegistrationScreens {

    private final Vocabulary vocabulary;
    private final Streets streets;
    private final Territories territories;
    private final Words words;
    private final Surroundings surroundings;
    private final DraftVoices voices;
    private final MyVoices myVoices;
    private final Clock clock;

    RegistrationScreens(
            Vocabulary vocabulary,
            Streets streets,
            Territories territories,
            Words words,
            Surroundings surroundings,
            DraftVoices voices,
            MyVoices myVoices,
            Clock clock) {
        this.vocabulary = vocabulary;
        this.streets = streets;
        this.territories = territories;
        this.words = words;
        this.surroundings = surroundings;
        this.voices = voices;
        this.myVoices = myVoices;
        this.clock = clock;
    }

    WhoQuestion first(@Nullable Said said) {
        return new WhoQuestion(said, today());
    }

    /** A screen of a draft. */
    Question question(
            RegistrationStep step,
            Found.Open draft,
            Locale language,
            @Nullable String family,
            Consumer<@Nullable String> openFamily,
            Consumer<RegistrationStep> modify) {
        return step == RegistrationStep.CHECK
                ? check(draft.said(), said(draft, language), modify)
                : question(
                        step,
                        draft.said(),
                        about -> new DraftVoice(voices, draft.id(), about.name()),
                        family,
                        openFamily);
    }

    /** A screen of what the person who is signed in has answered. */
    Question ofMine(RegistrationStep step, Said said, @Nullable String family, Consumer<@Nullable String> openFamily) {
        return question(step, said, about -> new MyVoice(myVoices, about.name()), family, openFamily);
    }

    private Question question(
            RegistrationStep step,
            Said said,
            Function<RegistrationStep, VoiceField.Answer> spoken,
            @Nullable String family,
            Consumer<@Nullable String> openFamily) {
        return switch (step) {
            case WHO -> first(said);
            case REACH -> new ReachQuestion(said, surroundings.here().place());
            case ADDRESS -> new AddressQuestion(said, streets);
            case RESIDENCE -> new ResidenceQuestion(said, YearMonth.from(today()), territory());
            case WORK -> new WorkQuestion(said, YearMonth.from(today()));
            case SKILLS -> new SkillsQuestion(said, vocabulary, family, openFamily, new VoiceField(spoken.apply(step)));
            case WISHES -> new WishesQuestion(said, vocabulary, new VoiceField(spoken.apply(step)));
            case LEARN -> new LearnQuestion(said, vocabulary);
            case HOURS -> new HoursQuestion(said);
            case HALF_DAYS -> new HalfDaysQuestion(said);
            case MOBILITY -> TappedQuestion.mobility(said);
            case LIMITS -> TappedQuestion.limits(said);
            case CHECK -> throw new IllegalArgumentException("What is checked is a draft");
        };
    }

    private CheckQuestion check(
            Said said, Map<RegistrationStep, Answered> answered, Consumer<RegistrationStep> modify) {
        return new CheckQuestion(
                said, answered, territory(), surroundings.here().helper() != null, modify);
    }

    private Map<RegistrationStep, Answered> said(Found.Open draft, Locale language) {
        return spoken(draft.said(), language, step -> voices.isKept(draft.id(), step.name()));
    }

    /** What the person who is signed in has answered. */
    Map<RegistrationStep, Answered> mine(Said said, Locale language) {
        return spoken(said, language, step -> myVoices.isAnswered(step.name()));
    }

    /** What was said by voice is told beside what was tapped and typed, or in the place of «nothing». */
    private Map<RegistrationStep, Answered> spoken(Said said, Locale language, Predicate<RegistrationStep> isSpoken) {
        var sentences = new LinkedHashMap<>(new Sentences(words, vocabulary, language).of(said));
        var answers = said.answers();
        var nothing = Map.of(
                RegistrationStep.SKILLS,
                answers.skills().isEmpty() && answers.ownWords().isEmpty(),
                RegistrationStep.WISHES,
                answers.wishes().isEmpty() && !answers.anyWish() && answers.wishWords() == null);
        var spoken = words.getTranslation("voice.answered", language);
        nothing.forEach((step, isEmpty) -> {
            if (isSpoken.test(step)) {
                sentences.computeIfPresent(
                        step,
                        (known, lines) -> isEmpty
                                ? List.of(spoken)
                                : Stream.concat(lines.stream(), Stream.of(spoken))
                                        .toList());
            }
        });
        var answered = new LinkedHashMap<RegistrationStep, Answered>();
        sentences.forEach((step, lines) -> answered.put(step, Answered.on(step, lines, said, vocabulary)));
        return answered;
    }

    Screen receipt(Receipt receipt, Runnable startAnew) {
        return surroundings.isShared()
                ? ReceiptScreen.withCard(receipt, territories.current())
                : ReceiptScreen.onOnesOwnPhone(receipt, territories.current(), startAnew);
    }

    Screen later(DraftId draft, String code, Runnable goOn) {
        surroundings.know(draft, code);
        return new CodeScreen(code, goOn);
    }

    /** On a shared device the code stands on each screen: the device may forget everything at any moment. */
    Div code(DraftId draft, Supplier<Optional<String>> made) {
        var number = new Span(surroundings.code(draft, made).orElse(""));
        number.addClassName("number");
        var words = new Span(this.words.getTranslation(
                "registration.code.keep", UI.getCurrent().getLocale()));
        var line = new Div(words, number);
        line.addClassName("draft-code");
        return line;
    }

    private String territory() {
        return territories.current().name();
    }

    private LocalDate today() {
        return LocalDate.now(clock.withZone(Dates.ZONE));
    }
}
