package fr.declic;

import fr.declic.territory.CurrentTerritory;
import fr.declic.territory.TerritoryId;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.TimeUnit;

/** Coordinators who act at the same instant, each in a real thread of their own. */
public final class AtOnce {

    private AtOnce() {}

    /** Two of them. */
    public static <T> List<T> both(TerritoryId territory, Callable<? extends T> one, Callable<? extends T> other)
            throws Exception {
        return all(territory, List.of(one, other));
    }

    /** What each of them was answered, in the order given; whoever wants to be somebody else signs in within their act. */
    public static <T> List<T> all(TerritoryId territory, List<? extends Callable<? extends T>> acts) throws Exception {
        var start = new CyclicBarrier(acts.size());
        var answers = new ArrayList<T>();
        try (var threads = Executors.newFixedThreadPool(acts.size())) {
            var running = acts.stream()
                    .map(act -> threads.submit(() -> CurrentTerritory.<T>call(territory, () -> {
                        As.coordinator("Samir");
                        start.await(10, TimeUnit.SECONDS);
                        return act.call();
                    })))
                    .toList();
            for (var one : running) {
                answers.add(one.get(30, TimeUnit.SECONDS));
            }
        }
        return answers;
    }
}
