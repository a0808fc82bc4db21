package fr.declic.volunteers;

import fr.declic.access.Role;
import fr.declic.voice.Sound;
import fr.declic.voice.VoiceOwner;
import fr.declic.voice.Voices;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.util.Map;
import java.util.Optional;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * What the person who is signed in says instead of writing it, in their own space. It is theirs alone until they send it: nobody
 * hears it before, and what is not sent within {@link Voices#KEPT_UNSENT} is erased.
 */
@Service
@Transactional
@RolesAllowed(Role.VOLUNTEER_NAME)
public class MyVoices {

    /** «Dire non», in one's own words. */
    public static final String OBJECTION = "OBJECTION";

    private final Voices voices;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    MyVoices(Voices voices, Trail trail, ApplicationEventPublisher events, Clock clock) {
        this.voices = voices;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Keeps it for its person, in the place of what they had said before and not sent.
     *
     * @param about the question it answers
     */
    public void keep(String about, Sound sound) {
        voices.eraseUnsent(me(), about);
        voices.keepUnsent(me(), about, sound, clock.instant());
    }

    /** What was said and not sent yet, to be heard again. */
    @Transactional(readOnly = true)
    public Optional<Sound> kept(String about) {
        return voices.unsentSound(me(), about);
    }

    @Transactional(readOnly = true)
    public boolean isKept(String about) {
        return voices.hasUnsent(me(), about);
    }

    /** Whether this question was ever answered by voice, sent or not. */
    @Transactional(readOnly = true)
    public boolean isAnswered(String about) {
        return voices.isAnswered(me(), about);
    }

    /** Lets go of what was not sent. */
    public void erase(String about) {
        voices.eraseUnsent(me(), about);
    }

    /** The team hears it from now on; false where nothing was said. */
    public boolean send(String about) {
        var sent = voices.send(me(), about);
        if (sent) {
            trail.record(VolunteerId.mine(), "VOICE_SAID", Map.of());
            events.publishEvent(new VolunteerEvents.VoiceSaid(VolunteerId.mine()));
        }
        return sent;
    }

    private static VoiceOwner me() {
        return VoiceOwner.person(VolunteerId.mine().value());
    }
}
