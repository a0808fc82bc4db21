package fr.declic.volunteers.registration;

import com.vaadin.flow.component.html.Div;
import fr.declic.vocabulary.Vocabulary;
import fr.declic.volunteers.Answers;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What one would like to do, ranked by tapping: the first tapped is the dearest. «Peu importe» is an answer. */
class WishesQuestion extends Question {

    private static final String WORDS = "wish-words";

    private final List<String> ranked;
    private final Map<String, Choice> kinds = new LinkedHashMap<>();
    private final Choice any;
    private final Field words;
    private final Alert error = new Alert();

    WishesQuestion(Said said, Vocabulary vocabulary) {
        super(RegistrationStep.WISHES, said);
        ranked = new ArrayList<>(said.answers().wishes());
        any = new Choice(getTranslation("registration.any"), "peu-importe", this::toggleAny);
        error.mendedBy(any);
        any.choose(said.answers().anyWish());
        any.addClassName("line");
        var choices = new Div();
        choices.addClassName("choices");
        for (var kind : vocabulary.kinds()) {
            var choice = new Choice(getTranslation(kind.key()), kind.pictogram(), () -> tap(kind.code()));
            kinds.put(kind.code(), choice);
            choices.add(choice);
        }
        words = new Field(WORDS, t("words"), new TextArea()).helped(t("words.help", Answers.LONGEST_WORDS));
        words.holding(unfinished(WORDS).orElse(said.answers().wishWords()));
        show(help(t("help")), error, any, choices, words);
        showRanks();
    }

    private void tap(String kind) {
        if (!ranked.remove(kind)) {
            ranked.add(kind);
        }
        showRanks();
    }

    private void toggleAny() {
        any.choose(!any.isChosen());
        error.clear();
    }

    private void showRanks() {
        kinds.forEach((kind, choice) -> choice.rank(ranked.contains(kind) ? ranked.indexOf(kind) + 1 : null));
        if (!ranked.isEmpty()) {
            error.clear();
        }
    }

    @Override
    Optional<UnaryOperator<Said>> read() {
        var own = words.read(typed -> Typed.words(typed, Answers.LONGEST_WORDS));
        if (own.isEmpty()) {
            words.focus();
            return Optional.empty();
        }
        if (ranked.isEmpty() && !any.isChosen() && own.get().isEmpty()) {
            error.say(t("missing"));
            any.getElement().callJsFunction("focus");
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
        var wishes = List.copyOf(ranked);
        var anyWish = any.isChosen();
        return said -> said.answering(said.answers().withWishes(wishes, anyWish, orNull(own)))
                .leaving(WORDS, unfinished);
    }
}
