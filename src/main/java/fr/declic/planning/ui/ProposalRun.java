package fr.declic.planning.ui;

import fr.declic.planning.core.Effort;
import fr.declic.planning.core.Progress;
import fr.declic.planning.core.Proposal;
import fr.declic.planning.core.RosterProblem;
import fr.declic.planning.core.Stop;
import fr.declic.planning.core.WeekSearch;
import java.util.Optional;
import java.util.concurrent.CompletableFuture;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** A search under way beside the screen: it touches neither the database nor the screen, which asks it where it stands. */
final class ProposalRun {

    private static final Logger LOG = LoggerFactory.getLogger(ProposalRun.class);

    private final Stop stop = new Stop();
    private final CompletableFuture<Proposal> found = new CompletableFuture<>();
    private volatile @Nullable Progress progress;

    ProposalRun(RosterProblem problem) {
        Thread.ofPlatform().daemon().name("week").start(() -> {
            try {
                found.complete(new WeekSearch().propose(problem, Effort.OF_A_SCREEN, stop, now -> progress = now));
            } catch (RuntimeException | LinkageError e) {
                LOG.error("A week could not be looked for", e);
                found.completeExceptionally(e);
            }
        });
    }

    Optional<Progress> progress() {
        return Optional.ofNullable(progress);
    }

    boolean isOver() {
        return found.isDone();
    }

    /** The best that was found; empty when the search failed, which the log tells. */
    Optional<Proposal> proposal() {
        return found.isCompletedExceptionally() ? Optional.empty() : Optional.of(found.join());
    }

    void stop() {
        stop.now();
    }
}
