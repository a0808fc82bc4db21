package fr.declic.volunteers.registration;

import fr.declic.vocabulary.Vocabulary;
import fr.declic.voice.VoiceField;
import fr.declic.volunteers.Answers;
import fr.declic.volunteers.registration.Choices.Option;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What one would like to do, ranked by tapping: the first tapped is the dearest. «Peu importe» is an answer. */
class WishesQuestion extends Question {

    private static final String WORDS = "wish-words";

    private final Choices<String> kinds;
    private final Choice any;
    private final Field words;
    private final VoiceField voice;
    private final Alert error = new Alert();

    /** @param voice to say it instead of writing it */
    WishesQuestion(Said said, Vocabulary vocabulary, VoiceField voice) {
        super(RegistrationStep.WISHES, said);
        any = new Choice(getTranslation("registration.any"), "peu-importe", this::toggleAny);
        error.mendedBy(any);
        any.choose(said.answers().anyWish());
        any.addClassName("line");
        kinds = new Choices<>(
                        title(),
                        vocabulary.kinds().stream()
                                .map(kind -> new Option<>(kind.code(), getTranslation(kind.key()), kind.pictogram()))
                                .toList(),
                        this::tap)
                .ranked();
        kinds.choose(said.answers().wishes());
        words = new Field(WORDS, t("words"), new TextArea()).helped(t("words.help", Answers.LONGEST_WORDS));
        words.holding(unfinished(WORDS).orElse(said.answers().wishWords()));
        this.voice = voice;
        voice.whenKept(error::clear);
        show(help(t("help")), error, any, kinds, words, voice);
    }

    private void tap(String kind) {
        kinds.toggle(kind);
        error.clear();
    }

    private void toggleAny() {
        any.choose(!any.isChosen());
        error.clear();
    }

    @Override
    Optional<UnaryOperator<Said>> read() {
        var own = words.read(typed -> Typed.words(typed, Answers.LONGEST_WORDS));
        if (own.isEmpty()) {
            words.focus();
            return Optional.empty();
        }
        if (kinds.chosen().isEmpty() && !any.isChosen() && own.get().isEmpty() && !voice.isAnswered()) {
            error.say(t("missing"));
            error.showBeside(any);
            return Optional.empty();
        }
        return Optional.of(change(own.get(), ""));
    }

    @Override
    UnaryOperator<Said> readUnfinished() {
        var kept = Typed.words(words.typed(), Answers.LONGEST_WORDS).asRead();
        return change(kept.orElse(""), kept.isPresent() ? "" : words.typed());
    }

    private UnaryOperator<Said> change(String own, String unfinished) {
        var wishes = List.copyOf(kinds.chosen());
        var anyWish = any.isChosen();
        return said -> said.answering(said.answers().withWishes(wishes, anyWish, orNull(own)))
                .leaving(WORDS, unfinished);
    }
}
