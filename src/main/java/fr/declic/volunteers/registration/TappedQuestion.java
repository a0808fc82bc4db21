package fr.declic.volunteers.registration;

import com.vaadin.flow.component.html.Div;
import fr.declic.vocabulary.Limit;
import fr.declic.vocabulary.Mobility;
import fr.declic.volunteers.Answers;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;

/** A few of some things, each a picture and a word to tap: ways to get around, limits. */
class TappedQuestion<E extends Enum<E>> extends Question {

    private final Class<E> type;
    private final Map<E, Choice> choices;
    private final BiFunction<Answers, Set<E>, Answers> change;

    private TappedQuestion(
            RegistrationStep step,
            Said said,
            Class<E> type,
            Set<E> known,
            BiFunction<Answers, Set<E>, Answers> change) {
        super(step, said);
        this.type = type;
        this.choices = new EnumMap<>(type);
        this.change = change;
        var kind = type.getSimpleName().toLowerCase(Locale.ROOT);
        var all = new Div();
        all.addClassName("choices");
        for (var one : type.getEnumConstants()) {
            var choice = new Choice(
                    getTranslation(kind + "." + one.name()),
                    kind + "-" + one.name().toLowerCase(Locale.ROOT),
                    () -> toggle(one));
            choice.choose(known.contains(one));
            choices.put(one, choice);
            all.add(choice);
        }
        show(help(t("help")), all);
    }

    static Question mobility(Said said) {
        return new TappedQuestion<>(
                RegistrationStep.MOBILITY, said, Mobility.class, said.answers().mobility(), Answers::withMobility);
    }

    /** What one cannot or will not do, never why. */
    static Question limits(Said said) {
        return new TappedQuestion<>(
                RegistrationStep.LIMITS, said, Limit.class, said.answers().limits(), Answers::withLimits);
    }

    private void toggle(E one) {
        var choice = java.util.Objects.requireNonNull(choices.get(one));
        choice.choose(!choice.isChosen());
    }

    @Override
    Optional<UnaryOperator<Said>> read() {
        return Optional.of(readUnfinished());
    }

    @Override
    UnaryOperator<Said> readUnfinished() {
        var chosen = EnumSet.noneOf(type);
        choices.forEach((one, choice) -> {
            if (choice.isChosen()) {
                chosen.add(one);
            }
        });
        return said -> said.answering(change.apply(said.answers(), chosen));
    }
}
