package fr.declic.volunteers.registration;

import fr.declic.vocabulary.Family;
import fr.declic.vocabulary.Skill;
import fr.declic.vocabulary.Vocabulary;
import java.util.Collection;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;

/**
 * What one accepts to learn, by families: accepting a family is accepting each of its savoir-faire. Single ones that the team has
 * noted stay as they are for as long as nobody taps their family.
 */
class LearnQuestion extends Question {

    private final Vocabulary vocabulary;
    private final Choices<Family> families;
    private final Choice any;
    private final Set<Family> tapped = new HashSet<>();

    LearnQuestion(Said said, Vocabulary vocabulary) {
        super(RegistrationStep.LEARN, said);
        this.vocabulary = vocabulary;
        any = new Choice(getTranslation("registration.any"), "peu-importe", this::toggleAny);
        any.addClassName("line");
        families = families(vocabulary, this::toggle);
        families.choose(families(said.answers().learns(), vocabulary));
        showAny();
        show(help(t("help")), any, families);
    }

    /** The families of which every savoir-faire is accepted. */
    static List<Family> families(List<String> codes, Vocabulary vocabulary) {
        return vocabulary.families().stream()
                .filter(family -> codes.containsAll(codes(family, vocabulary)))
                .toList();
    }

    /** The savoir-faire that are accepted by themselves, without the whole of their family. */
    static List<String> single(List<String> codes, Vocabulary vocabulary) {
        var whole = codes(families(codes, vocabulary), vocabulary);
        return codes.stream().filter(code -> !whole.contains(code)).toList();
    }

    private static Set<String> codes(Collection<Family> families, Vocabulary vocabulary) {
        return families.stream()
                .flatMap(family -> codes(family, vocabulary).stream())
                .collect(Collectors.toCollection(LinkedHashSet::new));
    }

    private static List<String> codes(Family family, Vocabulary vocabulary) {
        return vocabulary.skillsOf(family.code()).stream().map(Skill::code).toList();
    }

    private void toggle(Family family) {
        tapped.add(family);
        families.toggle(family);
        showAny();
    }

    private void toggleAny() {
        tapped.addAll(vocabulary.families());
        families.choose(any.isChosen() ? List.of() : vocabulary.families());
        showAny();
    }

    private void showAny() {
        any.choose(families.chosen().size() == vocabulary.families().size());
    }

    @Override
    Optional<UnaryOperator<Said>> read() {
        return Optional.of(readUnfinished());
    }

    @Override
    UnaryOperator<Said> readUnfinished() {
        var asked = codes(tapped, vocabulary);
        var accepted = codes(
                vocabulary.families().stream()
                        .filter(family ->
                                tapped.contains(family) && families.chosen().contains(family))
                        .toList(),
                vocabulary);
        return said -> {
            var codes = new LinkedHashSet<>(said.answers().learns());
            codes.removeAll(asked);
            codes.addAll(accepted);
            return said.answering(said.answers().withLearns(List.copyOf(codes)));
        };
    }
}
