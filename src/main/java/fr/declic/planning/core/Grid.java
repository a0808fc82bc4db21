package fr.declic.planning.core;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

/** Which duties stand in which slot, and who may have them; looked up so often that it is kept. */
final class Grid {

    private final List<List<Integer>> bySlot = new ArrayList<>();
    private final List<List<Integer>> able = new ArrayList<>();

    Grid(RosterProblem problem) {
        IntStream.range(0, problem.slots())
                .forEach(slot -> bySlot.add(problem.dutiesOf(slot).boxed().toList()));
        for (var duty : problem.duties()) {
            able.add(IntStream.range(0, problem.people().size())
                    .filter(person -> problem.people().get(person).may(duty))
                    .boxed()
                    .toList());
        }
    }

    List<Integer> of(int slot) {
        return bySlot.get(slot);
    }

    List<Integer> able(int duty) {
        return able.get(duty);
    }
}
