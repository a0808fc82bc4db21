package fr.declic.volunteers;

import fr.declic.access.Role;
import fr.declic.voice.Sound;
import fr.declic.voice.VoiceNote;
import fr.declic.voice.VoiceOwner;
import fr.declic.voice.Voices;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

/**
 * What people said instead of writing it. A voice is personal data asked for by its own consent; it goes with the person, and
 * before that {@link Voices#KEPT_ONCE_WRITTEN} after the team wrote down what it says.
 */
@Service
public class VoiceNotes {

    /** What a slip was asked: what the person can do. */
    public static final String SLIP = "SLIP";

    private final Voices voices;
    private final Trail trail;
    private final ApplicationEventPublisher events;
    private final Clock clock;

    VoiceNotes(Voices voices, Trail trail, ApplicationEventPublisher events, Clock clock) {
        this.voices = voices;
        this.trail = trail;
        this.events = events;
        this.clock = clock;
    }

    /**
     * Keeps a voice with a person's file, in the transaction of what it belongs to.
     *
     * @param about the question it answers
     * @param consented when the person agreed that the team listens
     */
    @PermitAll
    @Transactional(propagation = Propagation.MANDATORY)
    public UUID keep(VolunteerId person, String about, Sound sound, Instant consented) {
        return voices.keep(owner(person), about, sound, consented);
    }

    /** What was said in a draft is the person's from now on, in the transaction of their registration. */
    @PermitAll
    @Transactional(propagation = Propagation.MANDATORY)
    public void takeOver(UUID draft, VolunteerId person) {
        voices.handOver(VoiceOwner.draft(draft), owner(person));
    }

    /** What a person has sent, the newest first. */
    @RolesAllowed(Role.COORDINATOR_NAME)
    @Transactional(readOnly = true)
    public List<VoiceNote> of(VolunteerId person) {
        return voices.sentBy(owner(person));
    }

    /**
     * Writes down what a voice says, or writes it anew: nothing is kept of the former words.
     *
     * @param seen the former ones as they were shown; none where nothing was written
     * @return nothing when done, or why not
     */
    @RolesAllowed(Role.COORDINATOR_NAME)
    @Transactional
    public Optional<Refusal> write(VolunteerId person, UUID note, @Nullable String seen, String words) {
        var written = words.strip();
        if (written.isEmpty() || written.length() > Voices.LONGEST_WORDS) {
            return Optional.of(Refusal.WORDS_MISSING);
        }
        if (!voices.write(owner(person), note, seen, written, clock.instant())) {
            return Optional.of(Refusal.CHANGED_MEANWHILE);
        }
        trail.record(person, "VOICE_WRITTEN", Map.of());
        tellWhenAllAreHeard(person);
        return Optional.empty();
    }

    /**
     * Strikes words out, for good: what they were stands nowhere any more, and the sound that says them goes at once.
     *
     * @param seen the words as they were shown
     * @param places of the words that go, from 0, as {@link StruckWords#of} counts them
     * @return nothing when done, or why not
     */
    @RolesAllowed(Role.COORDINATOR_NAME)
    @Transactional
    public Optional<Refusal> strike(VolunteerId person, UUID note, String seen, Set<Integer> places) {
        if (places.isEmpty()) {
            return Optional.of(Refusal.WORDS_MISSING);
        }
        if (!voices.strike(owner(person), note, seen, StruckWords.without(seen, places))) {
            return Optional.of(Refusal.CHANGED_MEANWHILE);
        }
        trail.record(person, "VOICE_STRUCK", Map.of());
        return Optional.empty();
    }

    /** It was not to be kept: nothing is left of it, neither sound nor words. */
    @RolesAllowed(Role.COORDINATOR_NAME)
    @Transactional
    public void erase(VolunteerId person, UUID note) {
        if (voices.erase(owner(person), note)) {
            trail.record(person, "VOICE_ERASED", Map.of());
            tellWhenAllAreHeard(person);
        }
    }

    /** All that is kept of a person's voice, for what they are told of it; in the transaction of whoever has asked who may. */
    @PermitAll
    @Transactional(propagation = Propagation.MANDATORY)
    public List<VoiceNote> keptOf(VolunteerId person) {
        return voices.of(owner(person));
    }

    /** Erases all of it, sounds and words; in the transaction of whoever has asked who may. */
    @PermitAll
    @Transactional(propagation = Propagation.MANDATORY)
    public void eraseAllOf(VolunteerId person) {
        voices.eraseAll(owner(person));
    }

    private void tellWhenAllAreHeard(VolunteerId person) {
        if (voices.sentBy(owner(person)).stream().allMatch(note -> note.words() != null)) {
            events.publishEvent(new VolunteerEvents.VoicesHeard(person));
        }
    }

    private static VoiceOwner owner(VolunteerId person) {
        return VoiceOwner.person(person.value());
    }
}
