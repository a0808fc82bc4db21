package fr.declic.volunteers.registration;

import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.declic.shell.Dates;
import fr.declic.shell.Words;
import fr.declic.territory.Streets;
import fr.declic.territory.Territories;
import fr.declic.vocabulary.Vocabulary;
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
    private final Clock clock;

    RegistrationScreens(
            Vocabulary vocabulary,
            Streets streets,
            Territories territories,
            Words words,
            Surroundings surroundings,
            DraftVoices voices,
            Clock clock) {
        this.vocabulary = vocabulary;
        this.streets = streets;
        this.territories = territories;
        this.words = words;
        this.surroundings = surroundings;
        this.voices = voices;
        this.clock = clock;
    }

    WhoQuestion first(@Nullable Said said) {
        return new WhoQuestion(said, today());
    }

    /** As below, for a draft, whose answers may be said instead of written. */
    Question question(
            RegistrationStep step,
            Found.Open draft,
            Locale language,
            @Nullable String family,
            Consumer<@Nullable String> openFamily,
            Consumer<RegistrationStep> modify) {
        return switch (step) {
            case SKILLS ->
                new SkillsQuestion(
                        draft.said(),
                        vocabulary,
                        family,
                        openFamily,
                        new VoiceField(new DraftVoice(voices, draft.id(), DraftVoices.SKILLS)));
            case CHECK -> check(draft.said(), said(draft, language), modify);
            default -> question(step, draft.said(), language, family, openFamily, modify);
        };
    }

    Question question(
            RegistrationStep step,
            Said said,
            Locale language,
            @Nullable String family,
            Consumer<@Nullable String> openFamily,
            Consumer<RegistrationStep> modify) {
        return switch (step) {
            case WHO -> first(said);
            case REACH -> new ReachQuestion(said, surroundings.here().place());
            case ADDRESS -> new AddressQuestion(said, streets);
            case RESIDENCE -> new ResidenceQuestion(said, YearMonth.from(today()), territory());
            case WORK -> new WorkQuestion(said, YearMonth.from(today()));
            case SKILLS -> new SkillsQuestion(said, vocabulary, family, openFamily, null);
            case WISHES -> new WishesQuestion(said, vocabulary);
            case LEARN -> new LearnQuestion(said, vocabulary);
            case HOURS -> new HoursQuestion(said);
            case HALF_DAYS -> new HalfDaysQuestion(said);
            case MOBILITY -> TappedQuestion.mobility(said);
            case LIMITS -> TappedQuestion.limits(said);
            case CHECK -> check(said, sentences(said, language), modify);
        };
    }

    private CheckQuestion check(
            Said said, Map<RegistrationStep, List<String>> sentences, Consumer<RegistrationStep> modify) {
        return new CheckQuestion(
                said, sentences, territory(), surroundings.here().helper() != null, modify);
    }

    /** What was said, in sentences, screen by screen. */
    Map<RegistrationStep, List<String>> sentences(Said said, Locale language) {
        return new Sentences(words, vocabulary, language).of(said);
    }

    /** What was said by voice is told beside what was tapped and typed. */
    private Map<RegistrationStep, List<String>> said(Found.Open draft, Locale language) {
        var sentences = new LinkedHashMap<>(sentences(draft.said(), language));
        if (voices.isKept(draft.id(), DraftVoices.SKILLS)) {
            var answers = draft.said().answers();
            var spoken = Stream.of(words.getTranslation("voice.answered", language));
            sentences.compute(
                    RegistrationStep.SKILLS,
                    (step, lines) -> lines == null
                                    || (answers.skills().isEmpty()
                                            && answers.ownWords().isEmpty())
                            ? spoken.toList()
                            : Stream.concat(lines.stream(), spoken).toList());
        }
        return sentences;
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
