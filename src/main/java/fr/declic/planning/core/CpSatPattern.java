package fr.declic.planning.core;

import com.google.ortools.sat.BoolVar;
import com.google.ortools.sat.CpModel;
import com.google.ortools.sat.LinearExpr;
import com.google.ortools.sat.Literal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** A {@link Pattern} in the words of CP-SAT, for one person. */
final class CpSatPattern {

    private final RosterProblem problem;
    private final CpModel model;
    private final Map<Integer, Literal> own;
    private final List<BoolVar> works = new ArrayList<>();

    CpSatPattern(RosterProblem problem, CpModel model, Map<Integer, Literal> own) {
        this.problem = problem;
        this.model = model;
        this.own = own;
        for (var day = 0; day <= problem.days().getLast(); day++) {
            works.add(day(day));
        }
    }

    void follow(Pattern pattern) {
        pattern.mostOf().forEach((activity, most) -> {
            var done = LinearExpr.newBuilder();
            own.forEach((duty, variable) -> {
                if (problem.duties().get(duty).activity() == activity) {
                    done.add(variable);
                }
            });
            model.addLessOrEqual(done, most);
        });
        atMost(pattern.longestSeries());
        noShorter(pattern.shortestSeries(), true);
        noShorter(pattern.shortestRest(), false);
        weekends(pattern.mostWeekends());
    }

    private BoolVar day(int day) {
        var any = LinearExpr.newBuilder();
        own.forEach((duty, variable) -> {
            if (problem.day(problem.duties().get(duty)) == day) {
                any.add(variable);
            }
        });
        var works = model.newBoolVar("");
        model.addEquality(any, works); // one slot a day wherever there is a pattern
        return works;
    }

    private void atMost(int longest) {
        for (var first = 0; first + longest < works.size(); first++) {
            var series = LinearExpr.newBuilder();
            works.subList(first, first + longest + 1).forEach(series::add);
            model.addLessOrEqual(series, longest);
        }
    }

    /** A series that begins and ends inside is not one, two, … days short of the shortest. */
    private void noShorter(int shortest, boolean ofWork) {
        for (var length = 1; length < shortest; length++) {
            for (var before = 0; before + length + 1 < works.size(); before++) {
                var clause = new ArrayList<Literal>();
                clause.add(is(before, ofWork));
                for (var day = before + 1; day <= before + length; day++) {
                    clause.add(is(day, !ofWork));
                }
                clause.add(is(before + length + 1, ofWork));
                model.addBoolOr(clause);
            }
        }
    }

    private Literal is(int day, boolean worked) {
        return worked ? works.get(day) : works.get(day).not();
    }

    private void weekends(int most) {
        var weekends = LinearExpr.newBuilder();
        for (var saturday = 5; saturday < works.size(); saturday += 7) {
            var weekend = model.newBoolVar("");
            model.addImplication(works.get(saturday), weekend);
            if (saturday + 1 < works.size()) {
                model.addImplication(works.get(saturday + 1), weekend);
            }
            weekends.add(weekend);
        }
        model.addLessOrEqual(weekends, most);
    }
}
