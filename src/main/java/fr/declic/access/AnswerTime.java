package fr.declic.access;

import java.time.Duration;
import java.util.function.Supplier;
import org.springframework.stereotype.Component;

/** Makes answers that must not be told apart take the same time. */
@Component
class AnswerTime {

    /** Does the work and answers no sooner than this after it began. */
    <T> T atLeast(Duration time, Supplier<T> work) {
        var began = System.nanoTime();
        try {
            return work.get();
        } finally {
            waitUntil(began + time.toNanos());
        }
    }

    private static void waitUntil(long end) {
        try {
            for (var left = end - System.nanoTime(); left > 0; left = end - System.nanoTime()) {
                Thread.sleep(Duration.ofNanos(left));
            }
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
        }
    }
}
