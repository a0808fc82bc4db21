package fr.declic.planning;

import fr.declic.activities.EmployerId;
import fr.declic.planning.RulesRows.NeedRow;
import fr.declic.planning.WeekRows.PersonRow;
import fr.declic.planning.WeekRows.WorkRow;
import fr.declic.planning.core.Cover;
import fr.declic.planning.core.Duty;
import fr.declic.planning.core.Pair;
import fr.declic.planning.core.SharedLimit;
import fr.declic.planning.core.Worker;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.springframework.stereotype.Component;

/** Puts what a manager settled into the numbers of a week's problem. */
@Component
class RulesOfAWeek {

    private static final int MINUTES_OF_A_DAY = 24 * 60;

    private final RulesRows rows;

    RulesOfAWeek(RulesRows rows) {
        this.rows = rows;
    }

    /** Everything that was settled, in the order in which this week counts its people and activities. */
    Settled of(EmployerId employer, List<PersonRow> people, List<WorkRow> works) {
        var activities = new HashMap<UUID, Integer>();
        works.forEach(work -> activities.put(work.id().value(), activities.size()));
        var numbers = new HashMap<UUID, Integer>();
        people.forEach(person -> numbers.put(person.contract().value(), numbers.size()));
        var present = rows.present(employer);
        var skills = new HashMap<String, Integer>();
        present.values().stream()
                .flatMap(Set::stream)
                .sorted()
                .forEach(skill -> skills.putIfAbsent(skill, skills.size()));
        var tutors = new HashMap<Integer, Set<Integer>>();
        rows.beside(employer, (newcomer, tutor) -> {
            var one = numbers.get(newcomer);
            var other = numbers.get(tutor);
            if (one != null && other != null) {
                tutors.computeIfAbsent(one, any -> new HashSet<>()).add(other);
            }
        });
        var apart = new HashSet<Pair>();
        rows.apart(employer, (asking, named) -> {
            var one = numbers.get(asking);
            var other = numbers.get(named);
            if (one != null && other != null) {
                apart.add(new Pair(Math.min(one, other), Math.max(one, other)));
            }
        });
        var limits = rows.means(employer).stream()
                .map(means -> new SharedLimit(
                        means.activities().stream()
                                .filter(activities::containsKey)
                                .map(activities::get)
                                .collect(Collectors.toSet()),
                        means.most(),
                        means.counts()))
                .filter(limit -> !limit.activities().isEmpty())
                .toList();
        return new Settled(rows.needs(employer), present, skills, tutors, apart, limits);
    }

    /**
     * What was settled.
     *
     * @param needs of all weeks
     * @param present savoir-faire that must be there, by activity
     * @param skills the number of each of those savoir-faire
     * @param tutors by newcomer
     */
    record Settled(
            Needs needs,
            Map<UUID, Set<String>> present,
            Map<String, Integer> skills,
            Map<Integer, Set<Integer>> tutors,
            Set<Pair> apart,
            List<SharedLimit> limits) {

        /**
         * With the hours, the cover and the savoir-faire that were settled for this week; those of an activity nobody said anything of
         * as they are.
         *
         * @param usual what the places would bring, without closed half-days
         */
        List<Duty> duties(List<Duty> usual, List<WorkRow> works, Set<Integer> closed, LocalDate monday) {
            var duties = new ArrayList<Duty>();
            for (var activity = 0; activity < works.size(); activity++) {
                var id = works.get(activity).id().value();
                var number = activity;
                for (var slot = 0; slot < WeekPlan.HALF_DAYS.size(); slot++) {
                    var now = slot;
                    if (!needs.isSettled(id, monday, slot)) {
                        usual.stream()
                                .filter(duty -> duty.activity() == number && duty.slot() == now)
                                .map(duty -> knowing(duty, id))
                                .forEach(duties::add);
                    } else if (!closed.contains(slot)) {
                        needs.at(id, monday, slot)
                                .map(need -> duty(need, number, id))
                                .ifPresent(duties::add);
                    }
                }
            }
            return duties;
        }

        private Duty knowing(Duty duty, UUID activity) {
            return new Duty(
                    duty.slot(),
                    duty.activity(),
                    duty.start(),
                    duty.end(),
                    duty.length(),
                    duty.pause(),
                    duty.cover(),
                    mustKnow(activity),
                    duty.turn());
        }

        Worker worker(int number, PersonRow person, Worker worker) {
            var known = person.skills().stream()
                    .filter(skills::containsKey)
                    .map(skills::get)
                    .collect(Collectors.toSet());
            return worker.knowing(known).beside(tutors.getOrDefault(number, Set.of()));
        }

        private Duty duty(NeedRow need, int activity, UUID id) {
            var day = need.slot() / 2 * MINUTES_OF_A_DAY;
            return new Duty(
                    need.slot(),
                    activity,
                    day + need.hours().starts(),
                    day + need.hours().ends(),
                    need.hours().length(),
                    0,
                    Cover.of(need.least(), need.best(), need.most()),
                    mustKnow(id),
                    false);
        }

        private Set<Integer> mustKnow(UUID activity) {
            return present.getOrDefault(activity, Set.of()).stream()
                    .map(skills::get)
                    .collect(Collectors.toSet());
        }
    }
}
