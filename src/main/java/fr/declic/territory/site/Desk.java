package fr.declic.territory.site;

import java.time.Instant;
import java.util.Optional;

/**
 * A part as it lies before whoever writes it.
 *
 * @param base number of the version that the words began from
 * @param newest number of the version that everybody reads; another one when somebody has published meanwhile
 * @param draftKeptAt when my own unpublished words were last kept; nothing when there are none
 */
public record Desk(Content content, int base, int newest, Optional<Instant> draftKeptAt) {

    public boolean isOvertaken() {
        return base != newest;
    }
}
