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
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
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
    private final CpModel model = new CpModel();
    private final LinearExprBuilder cost = LinearExpr.newBuilder();

    /** By person, then by duty. */
    private final List<Map<Integer, Literal>> chosen = new ArrayList<>();
    /** By duty, then by person. */
    private final List<Map<Integer, Literal>> there = new ArrayList<>();

    CpSatModel(RosterProblem problem, Grid grid, Costs costs) {
        if (!Native.LOADED) {
            throw new IllegalStateException("CP-SAT is not there");
        }
        this.problem = problem;
        this.grid = grid;
        problem.duties().forEach(duty -> there.add(new TreeMap<>()));
        for (var person = 0; person < problem.people().size(); person++) {
            var own = new CpSatWeek(problem, grid, model, cost, person).chosen(costs);
            chosen.add(own);
            for (var entry : own.entrySet()) {
                there.get(entry.getKey()).put(person, entry.getValue());
            }
        }
        IntStream.range(0, problem.duties().size())
                .filter(duty -> !there.get(duty).isEmpty())
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
            for (var entry : chosen.get(person).entrySet()) {
                if (value.test(entry.getValue())) {
                    draft.put(person, problem.duties().get(entry.getKey()).slot(), entry.getKey());
                }
            }
        }
        return draft.done();
    }

    void hint(Roster roster) {
        for (var person = 0; person < chosen.size(); person++) {
            for (var entry : chosen.get(person).entrySet()) {
                var slot = problem.duties().get(entry.getKey()).slot();
                model.addHint(entry.getValue(), roster.at(person, slot) == entry.getKey());
            }
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

    private static LinearExprBuilder sum(Iterable<? extends LinearArgument> variables) {
        var sum = LinearExpr.newBuilder();
        variables.forEach(sum::add);
        return sum;
    }
}
