package fr.declic.planning.core;

import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.LinearExprBuilder;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.stream.IntStream;

/** What one person could do, and wishes, in the words of CP-SAT. */
final class CpSatWeek {

    private final RosterProblem problem;
    private final Grid grid;
    private final CpModel model;
    private final LinearExprBuilder cost;
    private final int person;
    private final Worker worker;
    private final Rests rests;
    private final Rules rules;
    private final Map<Integer, Literal> own = new TreeMap<>();

    CpSatWeek(RosterProblem problem, Grid grid, CpModel model, LinearExprBuilder cost, int person) {
        this.problem = problem;
        this.grid = grid;
        this.model = model;
        this.cost = cost;
        this.person = person;
        worker = problem.people().get(person);
        rests = new Rests(problem);
        rules = new Rules(problem);
    }

    /** The duties they could have, each with what says whether they have it; rules and wishes are in the model. */
    Map<Integer, Literal> chosen(Costs costs) {
        for (var slot = 0; slot < problem.slots(); slot++) {
            choices(slot);
        }
        var bySlot = IntStream.range(0, problem.slots())
                .mapToObj(slot -> own.keySet().stream()
                        .filter(duty -> problem.duties().get(duty).slot() == slot)
                        .toList())
                .toList();
        for (var slot = 0; slot < problem.slots(); slot++) {
            if (bySlot.get(slot).size() > 1) {
                model.addAtMostOne(literals(bySlot.get(slot)));
            }
            for (var next = slot + 1; next < problem.slots(); next++) {
                if (problem.days().get(next) - problem.days().get(slot) > 1) {
                    break;
                }
                keepApart(bySlot.get(slot), bySlot.get(next));
            }
        }
        weeklyRest();
        IntStream.range(0, worker.hours().size()).forEach(window -> hours(window, costs.gap(person, window)));
        var pattern = worker.pattern();
        if (pattern != null) {
            new CpSatPattern(problem, model, own).follow(pattern);
        }
        wishes();
        return own;
    }

    private void choices(int slot) {
        var held = worker.held().get(slot);
        if (held != null && held == Roster.FREE) {
            return;
        }
        if (held != null && worker.may(problem.duties().get(held))) {
            model.addBoolAnd(List.of(variable(held)));
            return;
        }
        for (var number : grid.of(slot)) {
            var duty = problem.duties().get(number);
            if (worker.may(duty) && rests.alone(worker, duty).isEmpty()) {
                variable(number);
            }
        }
    }

    private Literal variable(int duty) {
        var variable = model.newBoolVar("");
        own.put(duty, variable);
        return variable;
    }

    /** Whatever is done in one slot, and everything in the other that does not go with it. */
    private void keepApart(List<Integer> first, List<Integer> next) {
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
            model.addAtMostOne(literals(both));
        });
    }

    private void weeklyRest() {
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

    private void hours(int at, int gap) {
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
            var further = model.newIntVar(0, Math.max(window.aim(), possible), "");
            cost.addTerm(further, weights.hours());
            model.addLessOrEqual(LinearExpr.newBuilder().add(worked).addTerm(further, -1), window.aim() + gap);
            model.addGreaterOrEqual(LinearExpr.newBuilder().add(worked).add(further), window.aim() - gap);
        }
    }

    private void wishes() {
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
            worker.published().forEach((slot, told) -> change(slot, told, weights.change()));
        }
        if (weights.turn() > 0) {
            turns(weights.turn());
        }
        for (var asked : worker.preferences()) {
            var variable = own.get(asked.duty());
            cost.add(asked.notHeld());
            if (variable != null) {
                cost.addTerm(variable, asked.held() - asked.notHeld());
            }
        }
    }

    private void change(int slot, int told, int weight) {
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
    private void turns(int weight) {
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

    private List<Literal> literals(List<Integer> duties) {
        return duties.stream().<Literal>map(own::get).toList();
    }
}
