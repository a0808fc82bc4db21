package fr.declic.volunteers.registration;

import fr.declic.vocabulary.Family;
import fr.declic.vocabulary.Skill;
import fr.declic.vocabulary.Vocabulary;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What one accepts to learn, by families: accepting a family is accepting each of its savoir-faire. */
class LearnQuestion extends Question {

    private final Vocabulary vocabulary;
    private final Choices<Family> families;
    private final Choice any;

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

    private static List<String> codes(Family family, Vocabulary vocabulary) {
        return vocabulary.skillsOf(family.code()).stream().map(Skill::code).toList();
    }

    private void toggle(Family family) {
        families.toggle(family);
        showAny();
    }

    private void toggleAny() {
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
        var codes = new LinkedHashSet<String>();
        vocabulary.families().stream()
                .filter(families.chosen()::contains)
                .forEach(family -> codes.addAll(codes(family, vocabulary)));
        return said -> said.answering(said.answers().withLearns(List.copyOf(codes)));
    }
}
