package fr.declic.territory.site;

import fr.declic.shell.Visitor;
import fr.declic.territory.DropInPointOpened;
import java.time.Clock;
import org.springframework.context.event.EventListener;
import org.springframework.stereotype.Component;

/** A drop-in point that is opened elsewhere makes a new version: a list that is being written without it does not replace it. */
@Component
class PointsShown {

    private final Editions editions;
    private final Clock clock;

    PointsShown(Editions editions, Clock clock) {
        this.editions = editions;
        this.clock = clock;
    }

    @EventListener
    void tell(DropInPointOpened opened) {
        Editions.Written newest;
        do {
            newest = editions.standing(Part.POINTS);
        } while (!editions.add(Part.POINTS, newest.number() + 1, newest.content(), clock.instant(), Visitor.author()));
    }
}
