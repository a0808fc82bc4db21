package fr.declic.volunteers.slip;

import fr.declic.access.NetworkLimits;
import fr.declic.voice.AnonymousSounds;
import fr.declic.volunteers.Slips;
import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.util.UUID;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.json.JsonMapper;

/**
 * Where the slips arrive: from anybody, hours late, and more than once. It can make a contact and nothing else, so it asks for no
 * token, which a phone without a network cannot have; a form of another site cannot write JSON.
 */
@RestController
class SlipDoor {

    static final String ADDRESS = "/fiche";
    /** Bytes of a message: twenty seconds of voice at the most that browsers make of it, and the words. */
    static final int LARGEST = 768 * 1024;

    private static final String AFTER_SECONDS = "120";

    private static final JsonMapper JSON = JsonMapper.builder()
            .disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .build();

    private final Slips slips;
    private final AnonymousSounds sounds;
    private final NetworkLimits network;

    SlipDoor(Slips slips, AnonymousSounds sounds, NetworkLimits network) {
        this.slips = slips;
        this.sounds = sounds;
        this.network = network;
    }

    /** The answer names the slip that is safe: a phone takes it off its device on nothing less. */
    record Received(UUID received) {}

    @PostMapping(
            path = ADDRESS,
            consumes = MediaType.APPLICATION_JSON_VALUE,
            produces = MediaType.APPLICATION_JSON_VALUE)
    ResponseEntity<?> receive(HttpServletRequest request) throws IOException {
        if (!network.takeSlip(request.getRemoteAddr())) {
            return ResponseEntity.status(HttpStatus.TOO_MANY_REQUESTS)
                    .header(HttpHeaders.RETRY_AFTER, AFTER_SECONDS)
                    .build();
        }
        if (request.getContentLengthLong() > LARGEST) {
            return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE).build();
        }
        // A message that was cut off ends here, by an exception: half a slip is none.
        var message = request.getInputStream().readNBytes(LARGEST + 1);
        if (message.length > LARGEST) {
            return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE).build();
        }
        try {
            var sent = JSON.readValue(message, SentSlip.class);
            return sent == null ? ResponseEntity.badRequest().build() : received(sent);
        } catch (JacksonException | IllegalArgumentException notOne) {
            return ResponseEntity.badRequest().build();
        }
    }

    private ResponseEntity<?> received(SentSlip sent) {
        var sound = sent.sound();
        if (sent.hasVoice() && sound.isEmpty()) {
            return ResponseEntity.status(HttpStatus.UNSUPPORTED_MEDIA_TYPE).build();
        }
        var slip = sent.slip(sound.orElse(null));
        // one that comes again is kept already, and takes no more of the day
        if (sound.isPresent() && !slips.isReceived(slip.key()) && !sounds.take(sound.get())) {
            // The phone sends the rest again without it.
            return ResponseEntity.status(HttpStatus.CONTENT_TOO_LARGE).build();
        }
        var isNew = slips.receive(slip);
        return ResponseEntity.status(isNew ? HttpStatus.CREATED : HttpStatus.OK).body(new Received(slip.key()));
    }
}
