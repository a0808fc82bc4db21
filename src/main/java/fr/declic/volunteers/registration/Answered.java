package fr.declic.volunteers.registration;

import fr.declic.vocabulary.Family;
import fr.declic.vocabulary.HalfDay;
import fr.declic.vocabulary.Kind;
import fr.declic.vocabulary.Skill;
import fr.declic.vocabulary.Vocabulary;
import java.util.List;
import java.util.stream.Stream;

/**
 * What was said on one screen, to be checked: by whoever reads, and by whoever looks at the pictures.
 *
 * @param sentences that say it all
 * @param pictures the pictograms of what was tapped, in its order; a family stands for its savoir-faire
 */
record Answered(List<String> sentences, List<String> pictures) {

    static Answered on(RegistrationStep step, List<String> sentences, Said said, Vocabulary vocabulary) {
        return new Answered(
                sentences, pictures(step, said, vocabulary).distinct().toList());
    }

    private static Stream<String> pictures(RegistrationStep step, Said said, Vocabulary vocabulary) {
        var answers = said.answers();
        return switch (step) {
            case SKILLS -> families(answers.skills(), vocabulary);
            case LEARN -> families(answers.learns(), vocabulary);
            case WISHES ->
                answers.wishes().stream()
                        .flatMap(code -> vocabulary.kind(code).stream())
                        .map(Kind::pictogram);
            case HALF_DAYS -> answers.halfDays().stream().map(HalfDay::pictogram);
            case MOBILITY -> answers.mobility().stream().sorted().map(TappedQuestion::pictogram);
            case LIMITS -> answers.limits().stream().sorted().map(TappedQuestion::pictogram);
            case WHO, REACH, ADDRESS, RESIDENCE, WORK, HOURS, CHECK -> Stream.empty();
        };
    }

    private static Stream<String> families(List<String> skills, Vocabulary vocabulary) {
        return skills.stream()
                .flatMap(code -> vocabulary.skill(code).stream())
                .map(Skill::family)
                .map(Family::new)
                .map(Family::pictogram);
    }
}
