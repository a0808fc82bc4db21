package fr.declic.territory.site;

import fr.declic.territory.Territories;
import fr.declic.territory.Territory;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What anybody reads on the public pages. */
@Service
@PermitAll
@Transactional
class SiteContent {

    private final Editions editions;
    private final Territories territories;
    private final Clock clock;

    SiteContent(Editions editions, Territories territories, Clock clock) {
        this.editions = editions;
        this.territories = territories;
        this.clock = clock;
    }

    /** A territory with the parts of a page, read at one moment. */
    record Reading(Territory territory, Map<Part, Content> parts) {}

    @Transactional(readOnly = true)
    public Reading read(List<Part> parts) {
        return new Reading(territories.current(), editions.newest(parts));
    }

    /**
     * Gives the territory its first texts, and lets those that nobody has written over follow the application's own: a new release
     * may say something new of accessibility or of personal data.
     */
    public void follow() {
        for (var part : Part.values()) {
            var newest = editions.newest(part);
            var file = editions.ofFile(part);
            if (newest.isEmpty()) {
                publish(part, 1, file);
            } else if (newest.get().cameWithTheApplication() && !same(part, newest.get(), file)) {
                publish(part, newest.get().number() + 1, file);
            }
        }
    }

    /** The places are kept in their own table: only the text above them follows. */
    private static boolean same(Part part, Editions.Written newest, Content file) {
        return part == Part.POINTS
                ? newest.content().text().equals(file.text())
                : newest.content().equals(file);
    }

    private void publish(Part part, int number, Content file) {
        editions.add(part, number, file, clock.instant(), null);
    }
}
