package fr.declic.planning.ui;

import fr.declic.access.NetworkLimits;
import fr.declic.access.Secrets;
import fr.declic.planning.CalendarAddresses;
import fr.declic.planning.CalendarFeed;
import jakarta.servlet.http.HttpServletRequest;
import java.nio.charset.StandardCharsets;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/**
 * Where calendars read a person's weeks. The address is the key: nobody signs in here. Only the calendar itself may keep the answer,
 * and it asks each time whether that still holds.
 */
@RestController
class CalendarDoor {

    private static final MediaType CALENDAR = new MediaType("text", "calendar", StandardCharsets.UTF_8);
    private static final String AFTER_SECONDS = "600";

    private final CalendarFeed feed;
    private final NetworkLimits network;

    CalendarDoor(CalendarFeed feed, NetworkLimits network) {
        this.feed = feed;
        this.network = network;
    }

    @GetMapping(CalendarAddresses.PATH + "{token}.ics")
    ResponseEntity<byte[]> read(@PathVariable String token, HttpServletRequest request) {
        if (!network.takeCalendar(request.getRemoteAddr())) {
            return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                    .header(HttpHeaders.RETRY_AFTER, AFTER_SECONDS)
                    .build();
        }
        return feed.read(token)
                .map(calendar -> ResponseEntity.ok()
                        .cacheControl(CacheControl.noCache().cachePrivate())
                        .eTag(Secrets.hash(new String(calendar, StandardCharsets.UTF_8)))
                        .header("X-Robots-Tag", "noindex")
                        .contentType(CALENDAR)
                        .body(calendar))
                .orElseGet(() -> ResponseEntity.notFound()
                        .cacheControl(CacheControl.noStore())
                        .build());
    }
}
