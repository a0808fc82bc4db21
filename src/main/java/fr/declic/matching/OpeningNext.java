package fr.declic.matching;

import fr.declic.vocabulary.WeeklyHours;
import fr.declic.volunteers.VolunteerId;
import java.util.List;

/**
 * Which activity to open next: what each kind of activity would give to those without a place.
 *
 * @param people how many have no place
 * @param places that each activity would have
 * @param lines the kinds that would employ somebody, who employs most first
 * @param nobody codes of the kinds that suit nobody now
 * @param together those that employ most people together
 */
public record OpeningNext(int people, int places, List<Line> lines, List<String> nobody, Pooled together) {

    public OpeningNext {
        lines = List.copyOf(lines);
        nobody = List.copyOf(nobody);
    }

    /**
     * A kind of activity, opened alone.
     *
     * @param kind code of the vocabulary
     * @param rome code of its trade
     * @param suited how many people it suits
     * @param employed how many of them have a place, in the list's order
     * @param quarters hours a week of those employed, in quarter hours
     * @param open how many activities of this kind there are already
     * @param free how many places of those nobody has
     * @param crafts savoir-faire it brings into play
     * @param ideas of residents, of its family
     * @param first the first people it suits, in the list's order; the committee's has none
     */
    public record Line(
            String kind,
            String family,
            String rome,
            int suited,
            int employed,
            int quarters,
            int open,
            int free,
            List<Craft> crafts,
            List<Idea> ideas,
            List<Person> first) {

        public Line {
            crafts = List.copyOf(crafts);
            ideas = List.copyOf(ideas);
            first = List.copyOf(first);
        }

        private Line withoutPeople() {
            return new Line(kind, family, rome, suited, employed, quarters, open, free, crafts, ideas, List.of());
        }
    }

    /**
     * A savoir-faire among those who would be employed.
     *
     * @param skill code of the vocabulary
     * @param know how many know it
     * @param learn how many others accept to learn it
     */
    public record Craft(String skill, int know, int learn) {

        public Standing standing() {
            return know > 0 ? Standing.THERE : learn > 0 ? Standing.TO_LEARN : Standing.TO_RECRUIT;
        }
    }

    /** Where a savoir-faire would come from. */
    public enum Standing {
        THERE,
        TO_LEARN,
        TO_RECRUIT
    }

    /**
     * A resident's idea of useful work, as everybody may read it.
     *
     * @param agreeing how many agree with it
     */
    public record Idea(String words, int agreeing) {}

    /**
     * Somebody the team may read of.
     *
     * @param rank in the list, from 1
     * @param hours they would work
     * @param kind code of the activity they would be in
     */
    public record Person(VolunteerId id, String name, int rank, WeeklyHours hours, String kind) {}

    /**
     * Several kinds opened together, nobody counted twice.
     *
     * @param separately the sum of what each employs alone: more than {@code employed} where the same people suit several
     * @param people who would have a place, the first of them, in the list's order; the committee's has none
     */
    public record Pooled(List<Part> parts, int employed, int quarters, int separately, List<Person> people) {

        public Pooled {
            parts = List.copyOf(parts);
            people = List.copyOf(people);
        }
    }

    /** How many of those counted together one kind employs. */
    public record Part(String kind, int employed) {}

    /** The same with counts only. */
    OpeningNext withoutPeople() {
        return new OpeningNext(
                people,
                places,
                lines.stream().map(Line::withoutPeople).toList(),
                nobody,
                new Pooled(
                        together.parts(), together.employed(), together.quarters(), together.separately(), List.of()));
    }
}
