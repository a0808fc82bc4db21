package fr.declic.volunteers.registration;

import fr.declic.vocabulary.Limit;
import fr.declic.vocabulary.Mobility;
import fr.declic.volunteers.Answers;
import fr.declic.volunteers.registration.Choices.Option;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import java.util.stream.Stream;

/** A few of some things, each a picture and a word to tap: ways to get around, limits. */
class TappedQuestion<E extends Enum<E>> extends Question {

    private final Choices<E> choices;
    private final BiFunction<Answers, Set<E>, Answers> change;

    private TappedQuestion(
            RegistrationStep step,
            Said said,
            Class<E> type,
            Set<E> known,
            BiFunction<Answers, Set<E>, Answers> change) {
        super(step, said);
        this.change = change;
        choices = new Choices<>(
                title(),
                Stream.of(type.getEnumConstants())
                        .map(one -> new Option<>(one, getTranslation(kind(one) + "." + one.name()), pictogram(one)))
                        .toList(),
                this::toggle);
        choices.choose(known);
        show(help(t("help")), choices);
    }

    static String pictogram(Enum<?> one) {
        return kind(one) + "-" + one.name().toLowerCase(Locale.ROOT);
    }

    private static String kind(Enum<?> one) {
        return one.getDeclaringClass().getSimpleName().toLowerCase(Locale.ROOT);
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
        choices.toggle(one);
    }

    @Override
    Optional<UnaryOperator<Said>> read() {
        return Optional.of(readUnfinished());
    }

    @Override
    UnaryOperator<Said> readUnfinished() {
        var chosen = choices.chosen();
        return said -> said.answering(change.apply(said.answers(), chosen));
    }
}
