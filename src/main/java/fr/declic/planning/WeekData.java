package fr.declic.planning;

import fr.declic.activities.EmployerId;
import fr.declic.planning.WeekPlan.Person;
import fr.declic.planning.WeekPlan.Place;
import fr.declic.planning.WeekPlan.Work;
import fr.declic.planning.WeekRows.AbsenceRow;
import fr.declic.planning.WeekRows.HalfDayRow;
import fr.declic.planning.WeekRows.PersonRow;
import fr.declic.planning.WeekRows.PlaceRow;
import fr.declic.planning.WeekRows.WorkRow;
import fr.declic.planning.core.ContractHours;
import fr.declic.planning.core.Cover;
import fr.declic.planning.core.Duty;
import fr.declic.planning.core.LabourRules;
import fr.declic.planning.core.Roster;
import fr.declic.planning.core.RosterProblem;
import fr.declic.planning.core.Worker;
import fr.declic.vocabulary.HalfDay;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/**
 * Makes the problem out of what is stored. On a public holiday nothing is done; an activity of which nobody settled anything is done at
 * the usual hours, and wants as many people as its places would bring.
 */
@Component
class WeekData {

    private static final int LENGTH = HalfDayHours.USUAL_LENGTH;
    private static final int DAY = 24 * 60;
    private static final int SLOTS = WeekPlan.HALF_DAYS.size();
    private static final int FOUR_WEEKS_TOLERANCE = 1;

    private final WeekRows rows;
    private final RulesOfAWeek rules;
    private final ClosedDays closedDays;
    private final FourWeeks fourWeeks;
    private final LabourTermsInForce terms;

    WeekData(WeekRows rows, RulesOfAWeek rules, ClosedDays closedDays, FourWeeks fourWeeks, LabourTermsInForce terms) {
        this.rows = rows;
        this.rules = rules;
        this.closedDays = closedDays;
        this.fourWeeks = fourWeeks;
        this.terms = terms;
    }

    /** @param firstFreeDay before it, a published half-day is only changed with the person's consent */
    WeekPlan plan(EmployerId employer, LocalDate monday, int edition, boolean published, LocalDate firstFreeDay) {
        var people = rows.people(employer, monday);
        var works = rows.works(employer);
        var places = rows.places(employer);
        var closedDay = closedDays.from(employer, FourWeeks.first(monday));
        var closed = ClosedDays.slots(closedDay, monday);
        var law = terms.on(monday).law();
        var settled = rules.of(employer, people, works);
        var duties = duties(settled, works, places, closed, monday);
        var numbers = new HashMap<UUID, Integer>();
        people.forEach(person -> numbers.put(person.contract().value(), numbers.size()));
        var planned = rows.planned(employer, monday);
        var told = byPerson(rows.published(employer, monday), numbers, works, duties);
        var locked = new HashSet<Place>();
        for (var row : planned) {
            var person = numbers.get(row.contract());
            if (row.locked() && person != null) {
                locked.add(new Place(person, row.slot()));
            }
        }
        var prepared = byPerson(planned, numbers, works, duties);
        var away = rows.absences(monday, monday.plusWeeks(1)).stream()
                .collect(Collectors.groupingBy(AbsenceRow::contract));
        var can = people.stream().map(person -> Ability.of(person, works)).toList();
        var lengths = new HalfDayLengths(
                people,
                can.stream().map(Ability::all).toList(),
                closedDay,
                week -> duties(settled, works, places, ClosedDays.slots(closedDay, week), week));
        var standings = fourWeeks.of(employer, monday, people, closedDay, lengths);
        var named = new ArrayList<Person>();
        var workers = new ArrayList<Worker>();
        for (var number = 0; number < people.size(); number++) {
            var person = people.get(number);
            var absences = away.getOrDefault(person.contract().value(), List.of());
            var missed = new HashSet<>(closed);
            absences.forEach(absence -> missed.add(absence.slot()));
            var excused = Excused.quarters(person, closed, absences);
            var standing = standings.get(number);
            var longest = lengths.longest(number, monday);
            var hours = new ContractHours(
                    person.quarters(),
                    longest == 0 ? LENGTH : longest,
                    standing.later(),
                    standing.balance(),
                    excused,
                    FOUR_WEEKS_TOLERANCE);
            named.add(new Person(person.contract(), person.name(), person.quarters(), excused));
            var worker = settled.worker(number, person, worker(person, can.get(number), missed, hours, law));
            var held = new HashMap<Integer, Integer>();
            var mine = told.getOrDefault(number, Map.of());
            for (var slot = 0; slot < SLOTS; slot++) {
                if (published && monday.plusDays(slot / 2).isBefore(firstFreeDay)) {
                    held.put(slot, mine.getOrDefault(slot, Roster.FREE));
                } else if (locked.contains(new Place(number, slot))) {
                    held.put(slot, prepared.getOrDefault(number, Map.of()).getOrDefault(slot, Roster.FREE));
                }
            }
            workers.add(worker.holding(held).told(published ? whole(mine) : Map.of()));
        }
        var problem = RosterProblem.of(
                        IntStream.range(0, SLOTS).mapToObj(slot -> slot / 2).toList(), duties, workers)
                .under(law)
                .with(settled.apart(), settled.limits());
        var changed = new HashSet<Integer>();
        for (var number = 0; number < people.size(); number++) {
            if (!whole(prepared.getOrDefault(number, Map.of())).equals(whole(told.getOrDefault(number, Map.of())))) {
                changed.add(number);
            }
        }
        return new WeekPlan(
                employer,
                monday,
                edition,
                published,
                firstFreeDay,
                named,
                works.stream().map(row -> new Work(row.id(), row.name())).toList(),
                problem,
                roster(problem, prepared),
                roster(problem, told),
                locked,
                changed);
    }

    private static Roster roster(RosterProblem problem, Map<Integer, Map<Integer, Integer>> halfDays) {
        var roster = Roster.empty(problem);
        for (var person : halfDays.entrySet()) {
            for (var half : person.getValue().entrySet()) {
                roster = roster.with(person.getKey(), half.getKey(), half.getValue());
            }
        }
        return roster;
    }

    private static Map<Integer, Integer> whole(Map<Integer, Integer> some) {
        return IntStream.range(0, SLOTS)
                .boxed()
                .collect(Collectors.toMap(slot -> slot, slot -> some.getOrDefault(slot, Roster.FREE)));
    }

    private static List<Duty> duties(
            RulesOfAWeek.Settled settled,
            List<WorkRow> works,
            List<PlaceRow> places,
            Set<Integer> closed,
            LocalDate monday) {
        return settled.duties(usual(works, places, closed), works, closed, monday);
    }

    private static List<Duty> usual(List<WorkRow> works, List<PlaceRow> places, Set<Integer> closed) {
        var duties = new ArrayList<Duty>();
        for (var activity = 0; activity < works.size(); activity++) {
            var id = works.get(activity).id().value();
            for (var slot = 0; slot < SLOTS; slot++) {
                var half = WeekPlan.HALF_DAYS.get(slot);
                var wanted = 0.0;
                var most = 0;
                for (var place : places) {
                    if (place.activity().equals(id) && place.halfDays().contains(half)) {
                        var share = (double) place.mostQuarters()
                                / LENGTH
                                / place.halfDays().count();
                        wanted += place.places() * Math.min(1, share);
                        most += place.places();
                    }
                }
                if (most > 0 && !closed.contains(slot)) {
                    duties.add(duty(activity, slot, half, Math.clamp(Math.round(wanted), 1, most), most));
                }
            }
        }
        return duties;
    }

    private static Duty duty(int activity, int slot, HalfDay half, int best, int most) {
        var hours = HalfDayHours.usual(half);
        var day = slot / 2 * DAY;
        return new Duty(
                slot,
                activity,
                day + hours.starts(),
                day + hours.ends(),
                hours.length(),
                0,
                Cover.of(1, best, most),
                Set.of(),
                false);
    }

    /**
     * Numbers of the activities that somebody may do.
     *
     * @param known from the first day
     * @param learnt beside somebody who knows
     */
    private record Ability(Set<Integer> known, Set<Integer> learnt) {

        static Ability of(PersonRow person, List<WorkRow> works) {
            var known = new HashSet<Integer>();
            var learnt = new HashSet<Integer>();
            for (var activity = 0; activity < works.size(); activity++) {
                var work = works.get(activity);
                var fits = work.limits().stream().noneMatch(person.limits()::contains);
                var skills = new HashSet<>(person.skills());
                if (person.hiredFor().contains(work.id().value()) || (fits && skills.containsAll(work.firstDay()))) {
                    known.add(activity);
                    continue;
                }
                skills.addAll(person.learns());
                if (fits && skills.containsAll(work.firstDay())) {
                    learnt.add(activity);
                }
            }
            return new Ability(known, learnt);
        }

        Set<Integer> all() {
            var all = new HashSet<>(known);
            all.addAll(learnt);
            return all;
        }
    }

    private static Worker worker(
            PersonRow person, Ability can, Set<Integer> away, ContractHours hours, LabourRules law) {
        var worker = Worker.of(person.slots(), can.known(), List.of(hours.window(0, SLOTS - 1, law)))
                .learning(can.learnt())
                .absentOn(away);
        return hours.isPartTime(law) ? worker : worker.fullTime();
    }

    private static Map<Integer, Map<Integer, Integer>> byPerson(
            List<HalfDayRow> rows, Map<UUID, Integer> numbers, List<WorkRow> works, List<Duty> duties) {
        var activities = new HashMap<UUID, Integer>();
        works.forEach(work -> activities.put(work.id().value(), activities.size()));
        var found = new HashMap<Integer, Map<Integer, Integer>>();
        for (var row : rows) {
            var person = numbers.get(row.contract());
            var activity = row.activity() == null ? null : activities.get(row.activity());
            if (person == null || activity == null) {
                continue;
            }
            for (var duty = 0; duty < duties.size(); duty++) {
                if (duties.get(duty).slot() == row.slot() && duties.get(duty).activity() == activity) {
                    found.computeIfAbsent(person, any -> new HashMap<>()).put(row.slot(), duty);
                }
            }
        }
        return found;
    }
}
