package fr.declic.voice;

import fr.declic.access.Role;
import jakarta.annotation.security.RolesAllowed;
import java.util.UUID;
import org.springframework.core.io.ByteArrayResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RestController;

/** A voice for the player of the person's file; no device keeps it. */
@RestController
@RolesAllowed(Role.COORDINATOR_NAME)
class VoiceSounds {

    private static final String PATH = "/equipe/voix/";

    private final Voices voices;

    VoiceSounds(Voices voices) {
        this.voices = voices;
    }

    static String address(UUID note) {
        return PATH + note;
    }

    @GetMapping(PATH + "{note}")
    ResponseEntity<Resource> listen(@PathVariable UUID note) {
        return voices.listen(note)
                .map(sound -> ResponseEntity.ok()
                        .cacheControl(CacheControl.noStore())
                        .contentType(MediaType.parseMediaType(sound.mediaType()))
                        .<Resource>body(new ByteArrayResource(sound.bytes())))
                .orElseGet(() -> ResponseEntity.notFound().build());
    }
}
