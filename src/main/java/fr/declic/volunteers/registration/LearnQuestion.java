package fr.declic.volunteers.registration;

import com.vaadin.flow.component.html.Div;
import fr.declic.vocabulary.Family;
import fr.declic.vocabulary.Skill;
import fr.declic.vocabulary.Vocabulary;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** What one accepts to learn, by families: accepting a family is accepting each of its savoir-faire. */
class LearnQuestion extends Question {

    private final Vocabulary vocabulary;
    private final Map<Family, Choice> families = new LinkedHashMap<>();
    private final Choice any;

    LearnQuestion(Said said, Vocabulary vocabulary) {
        super(RegistrationStep.LEARN, said);
        this.vocabulary = vocabulary;
        var learnt = families(said.answers().learns(), vocabulary);
        var choices = new Div();
        choices.addClassName("choices");
        any = new Choice(getTranslation("registration.any"), "peu-importe", this::toggleAny);
        any.addClassName("line");
        for (var family : vocabulary.families()) {
            var choice = new Choice(getTranslation(family.key()), family.pictogram(), () -> toggle(family));
            choice.choose(learnt.contains(family));
            families.put(family, choice);
            choices.add(choice);
        }
        showAny();
        show(help(t("help")), any, choices);
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
        var choice = java.util.Objects.requireNonNull(families.get(family));
        choice.choose(!choice.isChosen());
        showAny();
    }

    private void toggleAny() {
        var all = !any.isChosen();
        families.values().forEach(choice -> choice.choose(all));
        showAny();
    }

    private void showAny() {
        any.choose(families.values().stream().allMatch(Choice::isChosen));
    }

    @Override
    Optional<UnaryOperator<Said>> read() {
        return Optional.of(readUnfinished());
    }

    @Override
    UnaryOperator<Said> readUnfinished() {
        var codes = new LinkedHashSet<String>();
        families.forEach((family, choice) -> {
            if (choice.isChosen()) {
                codes.addAll(codes(family, vocabulary));
            }
        });
        return said -> said.answering(said.answers().withLearns(List.copyOf(codes)));
    }
}
