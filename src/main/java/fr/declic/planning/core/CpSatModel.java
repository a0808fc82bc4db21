package fr.declic.planning.core;

import com.google.ortools.Loader;
import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearArgument;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import fr.declic.planning.core.SharedLimit.Counts;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.function.IntPredicate;
import java.util.function.Predicate;
import java.util.stream.IntStream;

/** The problem in the words of CP-SAT: one yes-or-no for each person and duty they could have, the rules as linear sums of those. */
final class CpSatModel {

    /** The native library is loaded once, and only where a week is really looked for. */
    private static final class Native {

        static final boolean LOADED = load();

        private static boolean load() {
            Loader.loadNativeLibraries();
            return true;
        }
    }

    private final RosterProblem problem;
    private final Grid grid;
    private final Roster around;
    private final Set<Integer> free;
    private final Rests rests;
    private final Rules rules;
    private final Costs costs;
    private final CpModel model = new CpModel();
    private final LinearExprBuilder cost = LinearExpr.newBuilder();

    /** By person, then by duty. */
    private final List<Map<Integer, Literal>> chosen = new ArrayList<>();
    /** By duty, then by person. */
    private final List<Map<Integer, Literal>> there = new ArrayList<>();

    /** Everybody's week is looked for. */
    CpSatModel(RosterProblem problem, Grid grid, Costs costs) {
        this(
                problem,
                grid,
                costs,
                IntStream.range(0, problem.people().size()).boxed().toList(),
                Roster.empty(problem));
    }

    /** @param people whose week is looked for; everybody else stays as in the roster, at no cost */
    CpSatModel(RosterProblem problem, Grid grid, Costs costs, List<Integer> people, Roster around) {
        if (!Native.LOADED) {
            throw new IllegalStateException("CP-SAT is not there");
        }
        this.problem = problem;
        this.grid = grid;
        this.around = around;
        free = Set.copyOf(people);
        rests = new Rests(problem);
        rules = new Rules(problem);
        this.costs = costs;
        problem.duties().forEach(duty -> there.add(new TreeMap<>()));
        IntStream.range(0, problem.people().size()).forEach(this::person);
        people.forEach(this::wishes);
        IntStream.range(0, problem.duties().size())
                .filter(duty -> there.get(duty).keySet().stream().anyMatch(free::contains))
                .forEach(this::duty);
        problem.limits().forEach(this::shared);
        problem.apart().forEach(this::apart);
        model.minimize(cost);
    }

    CpModel model() {
        return model;
    }

    /** What the search found, read by whoever holds the values. */
    Roster roster(Predicate<Literal> value) {
        var draft = new Roster.Draft(problem);
        for (var person = 0; person < chosen.size(); person++) {
            for (var slot = 0; slot < problem.slots() && !free.contains(person); slot++) {
                draft.put(person, slot, around.at(person, slot));
            }
            for (var entry : chosen.get(person).entrySet()) {
                if (free.contains(person) && value.test(entry.getValue())) {
                    draft.put(person, problem.duties().get(entry.getKey()).slot(), entry.getKey());
                }
            }
        }
        return draft.done();
    }

    void hint(Roster roster) {
        for (var person : free) {
            for (var entry : chosen.get(person).entrySet()) {
                var slot = problem.duties().get(entry.getKey()).slot();
                model.addHint(entry.getValue(), roster.at(person, slot) == entry.getKey());
            }
        }
    }

    private void person(int person) {
        var worker = problem.people().get(person);
        var own = new TreeMap<Integer, Literal>();
        chosen.add(own);
        if (!free.contains(person)) {
            stays(person, own);
            return;
        }
        for (var slot = 0; slot < problem.slots(); slot++) {
            choices(person, worker, slot, own);
        }
        var bySlot = IntStream.range(0, problem.slots())
                .mapToObj(slot -> own.keySet().stream()
                        .filter(duty -> problem.duties().get(duty).slot() == slot)
                        .toList())
                .toList();
        for (var slot = 0; slot < problem.slots(); slot++) {
            if (bySlot.get(slot).size() > 1) {
                model.addAtMostOne(literals(own, bySlot.get(slot)));
            }
            for (var next = slot + 1; next < problem.slots(); next++) {
                if (problem.days().get(next) - problem.days().get(slot) > 1) {
                    break;
                }
                keepApart(worker, own, bySlot.get(slot), bySlot.get(next));
            }
        }
        weeklyRest(worker, own);
        IntStream.range(0, worker.hours().size()).forEach(window -> hours(person, worker, window, own));
        var pattern = worker.pattern();
        if (pattern != null) {
            new CpSatPattern(problem, model, own).follow(pattern);
        }
    }

    private void stays(int person, Map<Integer, Literal> own) {
        for (var slot = 0; slot < problem.slots(); slot++) {
            var duty = around.at(person, slot);
            if (duty != Roster.FREE) {
                own.put(duty, model.trueLiteral());
                there.get(duty).put(person, model.trueLiteral());
            }
        }
    }

    private void choices(int person, Worker worker, int slot, Map<Integer, Literal> own) {
        var held = worker.held().get(slot);
        if (held != null && held == Roster.FREE) {
            return;
        }
        if (held != null && worker.may(problem.duties().get(held))) {
            var certain = variable(person, held, own);
            model.addBoolAnd(List.of(certain));
            return;
        }
        for (var number : grid.of(slot)) {
            var duty = problem.duties().get(number);
            if (worker.may(duty) && rests.alone(worker, duty).isEmpty()) {
                variable(person, number, own);
            }
        }
    }

    private Literal variable(int person, int duty, Map<Integer, Literal> own) {
        var variable = model.newBoolVar("");
        own.put(duty, variable);
        there.get(duty).put(person, variable);
        return variable;
    }

    /** Whatever is done in one slot, and everything in the other that does not go with it. */
    private void keepApart(Worker worker, Map<Integer, Literal> own, List<Integer> first, List<Integer> next) {
        var alike = new LinkedHashMap<List<Integer>, List<Integer>>();
        for (var one : first) {
            var against = new ArrayList<Integer>();
            for (var other : next) {
                var clash = rests.between(
                        worker, problem.duties().get(one), problem.duties().get(other));
                if (clash.isPresent()) {
                    against.add(other);
                }
            }
            if (!against.isEmpty()) {
                alike.computeIfAbsent(against, same -> new ArrayList<>()).add(one);
            }
        }
        alike.forEach((against, ones) -> {
            var both = new ArrayList<>(ones);
            both.addAll(against);
            model.addAtMostOne(literals(own, both));
        });
    }

    private void weeklyRest(Worker worker, Map<Integer, Literal> own) {
        var possible = own.keySet().stream().map(problem.duties()::get).toList();
        for (var week = 0; week < rests.weeks(); week++) {
            var starts = rests.restStarts(week, worker, possible);
            if (starts.isEmpty()) {
                continue;
            }
            var rest = new ArrayList<Literal>();
            for (var start : starts) {
                var here = model.newBoolVar("");
                rest.add(here);
                own.forEach((duty, variable) -> {
                    if (rests.disturbs(start, problem.duties().get(duty))) {
                        model.addImplication(here, variable.not());
                    }
                });
            }
            model.addBoolOr(rest);
        }
    }

    private void hours(int person, Worker worker, int at, Map<Integer, Literal> own) {
        var window = worker.hours().get(at);
        var worked = LinearExpr.newBuilder();
        var possible = 0;
        for (var entry : own.entrySet()) {
            var duty = problem.duties().get(entry.getKey());
            if (window.holds(duty.slot())) {
                worked.addTerm(entry.getValue(), duty.length());
                possible += duty.length();
            }
        }
        var weights = problem.weights();
        model.addLessOrEqual(worked, Math.max(window.most(), rules.heldIn(worker, window)));
        if (window.least() > 0) {
            var lacking = model.newIntVar(0, window.least(), "");
            cost.addTerm(lacking, weights.lacking());
            model.addGreaterOrEqual(LinearExpr.newBuilder().add(worked).add(lacking), window.least());
        }
        if (weights.hours() > 0) {
            var gap = costs.gap(person, at);
            var further = model.newIntVar(0, Math.max(window.aim(), possible), "");
            cost.addTerm(further, weights.hours());
            model.addLessOrEqual(LinearExpr.newBuilder().add(worked).addTerm(further, -1), window.aim() + gap);
            model.addGreaterOrEqual(LinearExpr.newBuilder().add(worked).add(further), window.aim() - gap);
        }
    }

    private void wishes(int person) {
        var worker = problem.people().get(person);
        var own = chosen.get(person);
        var weights = problem.weights();
        if (weights.growth() > 0 && Costs.canLearn(problem, worker)) {
            var waits = model.newBoolVar("");
            var learning = new ArrayList<Literal>();
            learning.add(waits);
            own.forEach((duty, variable) -> {
                if (worker.learns().contains(problem.duties().get(duty).activity())) {
                    learning.add(variable);
                }
            });
            model.addBoolOr(learning);
            cost.addTerm(waits, weights.growth());
        }
        if (weights.change() > 0) {
            worker.published().forEach((slot, told) -> change(own, slot, told, weights.change()));
        }
        if (weights.turn() > 0) {
            turns(worker, own, weights.turn());
        }
        for (var asked : worker.preferences()) {
            var variable = own.get(asked.duty());
            cost.add(asked.notHeld());
            if (variable != null) {
                cost.addTerm(variable, asked.held() - asked.notHeld());
            }
        }
    }

    private void change(Map<Integer, Literal> own, int slot, int told, int weight) {
        if (told != Roster.FREE) {
            cost.add(weight);
            var kept = own.get(told);
            if (kept != null) {
                cost.addTerm(kept, -weight);
            }
            return;
        }
        own.forEach((duty, variable) -> {
            if (problem.duties().get(duty).slot() == slot) {
                cost.addTerm(variable, weight);
            }
        });
    }

    /** Each turn more costs more: so they go to those who had the fewest. */
    private void turns(Worker worker, Map<Integer, Literal> own, int weight) {
        var taken = LinearExpr.newBuilder();
        var slots = new TreeSet<Integer>();
        own.forEach((duty, variable) -> {
            if (problem.duties().get(duty).turn()) {
                taken.add(variable);
                slots.add(problem.duties().get(duty).slot());
            }
        });
        for (var turn = 1; turn <= slots.size(); turn++) {
            var more = model.newBoolVar("");
            taken.addTerm(more, -1);
            cost.addTerm(more, (long) weight * (worker.turns() + turn));
        }
        if (!slots.isEmpty()) {
            model.addLessOrEqual(taken, 0);
        }
    }

    private void duty(int number) {
        var duty = problem.duties().get(number);
        var people = there.get(number);
        var count = sum(people.values());
        var cover = duty.cover();
        if (people.size() > cover.most()) {
            model.addLessOrEqual(count, cover.most());
        }
        missing(count, cover.least(), cover.belowLeast());
        missing(count, cover.best(), cover.belowBest());
        if (cover.aboveBest() > 0 && people.size() > cover.best()) {
            var over = model.newIntVar(0, people.size() - cover.best(), "");
            cost.addTerm(over, cover.aboveBest());
            model.addLessOrEqual(LinearExpr.newBuilder().add(count).addTerm(over, -1), cover.best());
        }
        for (var knowledge : duty.mustKnow()) {
            beside(people, person -> problem.people().get(person).knows().contains(knowledge), person -> true);
        }
        beside(
                people,
                person -> problem.people().get(person).can().contains(duty.activity()),
                person -> !problem.people().get(person).can().contains(duty.activity()));
        people.forEach((person, variable) -> {
            var tutors = problem.people().get(person).tutors();
            if (!tutors.isEmpty()) {
                var near = people.entrySet().stream()
                        .filter(other -> tutors.contains(other.getKey()))
                        .map(Map.Entry::getValue)
                        .toList();
                model.addLessOrEqual(variable, sum(near));
            }
        });
    }

    private void missing(LinearArgument count, int wanted, int weight) {
        if (wanted > 0 && weight > 0) {
            var missing = model.newIntVar(0, wanted, "");
            cost.addTerm(missing, weight);
            model.addGreaterOrEqual(LinearExpr.newBuilder().add(count).add(missing), wanted);
        }
    }

    /** Those of the second kind are there only if one of the first is. */
    private void beside(Map<Integer, Literal> people, IntPredicate carries, IntPredicate needs) {
        var carriers = people.entrySet().stream()
                .filter(entry -> carries.test(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        var needing = people.entrySet().stream()
                .filter(entry -> needs.test(entry.getKey()) && !carries.test(entry.getKey()))
                .map(Map.Entry::getValue)
                .toList();
        for (var one : needing) {
            model.addLessOrEqual(one, sum(carriers));
        }
    }

    private void shared(SharedLimit limit) {
        for (var slot = 0; slot < problem.slots(); slot++) {
            var users = grid.of(slot).stream()
                    .filter(duty -> limit.activities()
                            .contains(problem.duties().get(duty).activity()))
                    .toList();
            if (limit.counts() == Counts.PEOPLE) {
                model.addLessOrEqual(
                        sum(users.stream()
                                .flatMap(duty -> there.get(duty).values().stream())
                                .toList()),
                        limit.most());
            } else if (users.size() > limit.most()) {
                var open = new ArrayList<BoolVar>();
                for (var duty : users) {
                    var used = model.newBoolVar("");
                    open.add(used);
                    there.get(duty).values().forEach(variable -> model.addImplication(variable, used));
                }
                model.addLessOrEqual(sum(open), limit.most());
            }
        }
    }

    private void apart(Pair pair) {
        chosen.get(pair.one()).forEach((duty, variable) -> {
            var other = chosen.get(pair.other()).get(duty);
            if (other != null) {
                model.addAtMostOne(List.of(variable, other));
            }
        });
    }

    private static List<Literal> literals(Map<Integer, Literal> own, List<Integer> duties) {
        return duties.stream().<Literal>map(own::get).toList();
    }

    private static LinearExprBuilder sum(Iterable<? extends LinearArgument> variables) {
        var sum = LinearExpr.newBuilder();
        variables.forEach(sum::add);
        return sum;
    }
}
