package fr.declic.volunteers.registration;

import fr.declic.volunteers.Receipt;
import fr.declic.volunteers.Registration;
import fr.declic.volunteers.RegistrationNote.Beside;
import fr.declic.volunteers.Registrations;
import fr.declic.volunteers.VoiceNotes;
import fr.declic.volunteers.VolunteerId;
import jakarta.annotation.security.PermitAll;
import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * The drafts of registrations: each answered screen is one transaction, so that nothing said is lost with a network, a browser or
 * a server. Whoever holds the phone's token or the code may ask; the birth date opens what is older than half an hour.
 */
@Service
@PermitAll
@Transactional
class Drafts {

    private final DraftRepository drafts;
    private final Registrations registrations;
    private final VoiceNotes voices;
    private final Clock clock;

    Drafts(DraftRepository drafts, Registrations registrations, VoiceNotes voices, Clock clock) {
        this.drafts = drafts;
        this.registrations = registrations;
        this.voices = voices;
        this.clock = clock;
    }

    /**
     * A draft just begun, or gone on with.
     *
     * @param token that the phone keeps for it
     * @param step the question the person stands before
     */
    record Begun(DraftId id, String token, RegistrationStep step) {}

    /** What a phone left here. */
    @Transactional(readOnly = true)
    public Found find(@Nullable String token) {
        return token == null
                ? new Found.Nothing()
                : drafts.findByTokenHash(Tokens.hash(token)).map(this::asFound).orElseGet(Found.Nothing::new);
    }

    /** The draft that a screen shows already, however long it has been shown. */
    @Transactional(readOnly = true)
    public Found look(DraftId id) {
        return drafts.findById(id).map(this::shown).orElseGet(Found.Nothing::new);
    }

    /** What a code stands for, which another phone was given; it then belongs to the phone that asks. */
    public Found resume(String code, LocalDate birthDate, String newToken) {
        return drafts.lockByCode(Tokens.hash(Tokens.readCode(code)))
                .map(draft -> {
                    var found = opened(draft, birthDate);
                    if (found instanceof Found.Open) {
                        draft.moveTo(Tokens.hash(newToken));
                        drafts.save(draft);
                    }
                    return found;
                })
                .orElseGet(Found.Nothing::new);
    }

    /** The language in which its person was answering when they were given a code. */
    @Transactional(readOnly = true)
    public Optional<String> languageOf(DraftId id) {
        return drafts.findById(id).flatMap(Draft::language);
    }

    /** Opens to the right birth date, shows nothing to a wrong one. */
    public Found open(DraftId id, LocalDate birthDate) {
        return drafts.lock(id).map(draft -> opened(draft, birthDate)).orElseGet(Found.Nothing::new);
    }

    /** As below, for somebody who is alone with their own phone. */
    public Begun begin(Said said, @Nullable String token) {
        return begin(said, token == null ? List.of() : List.of(token), Beside.NOBODY);
    }

    /**
     * Keeps the first answer of a new draft; a person whose draft is on this phone already goes on with it, in a second tab or weeks
     * after somebody else took the phone. Their birth date opens it, and a wrong one counts as it does when it is asked for.
     *
     * @param held the tokens that the phone holds
     * @param beside who is with the person, and where
     */
    public Begun begin(Said said, List<String> held, Beside beside) {
        return held.stream()
                .flatMap(token -> goOn(said, token).stream())
                .findFirst()
                .orElseGet(() -> {
                    var fresh = Tokens.create();
                    var draft = new Draft(DraftId.create(), Tokens.hash(fresh), said, beside, clock);
                    drafts.save(draft);
                    return new Begun(draft.id(), fresh, draft.step());
                });
    }

    private Optional<Begun> goOn(Said said, String token) {
        return drafts.lockByToken(Tokens.hash(token))
                .filter(draft -> draft.said()
                        .filter(known -> known.identity().hasNamesOf(said.identity()))
                        .isPresent())
                .filter(draft -> {
                    var open = draft.open(said.birthDate(), clock);
                    drafts.save(draft);
                    return open;
                })
                .map(draft -> new Begun(draft.id(), token, draft.step()));
    }

    /**
     * Keeps one more answer.
     *
     * @param change put upon what is known now, which another tab may have changed
     * @return the draft as it is now, the receipt where it was sent meanwhile, nothing where it was erased
     */
    public Found save(DraftId id, RegistrationStep next, UnaryOperator<Said> change) {
        var draft = drafts.lock(id);
        draft.flatMap(Draft::said).ifPresent(said -> {
            draft.get().save(change.apply(said), next, clock);
            drafts.save(draft.get());
        });
        return draft.map(this::shown).orElseGet(Found.Nothing::new);
    }

    /**
     * A new code for another phone; the former one is worth nothing from now on. Empty for a draft that is gone.
     *
     * @param language in which the person goes on there
     */
    public Optional<String> newCode(DraftId id, String language) {
        return drafts.lock(id).filter(draft -> draft.said().isPresent()).map(draft -> {
            var code = Tokens.createCode();
            draft.resumeWith(Tokens.hash(code));
            draft.speak(language);
            drafts.save(draft);
            return Tokens.writeCode(code);
        });
    }

    /** As below, for somebody who is alone with their own phone. */
    public Found send(DraftId id, String language) {
        return send(id, language, Beside.NOBODY);
    }

    /**
     * Sends the registration, once: a double tap, a replayed request and a second tab get the same receipt.
     *
     * @param language in which the person has answered, and is written to from now on
     * @param beside who is with the person now, and where
     * @return the receipt; the draft where a question is still open; nothing where it was erased
     */
    public Found send(DraftId id, String language, Beside beside) {
        var draft = drafts.lock(id).orElse(null);
        if (draft == null) {
            return new Found.Nothing();
        }
        var said = draft.said().filter(complete -> complete.firstMissing().isEmpty());
        if (said.isPresent()) {
            var volunteer = new VolunteerId(id.value());
            draft.isWith(beside);
            registrations.receive(volunteer, registration(said.get(), language), draft.beside());
            voices.takeOver(id.value(), volunteer);
            draft.sent(volunteer.value(), clock);
            drafts.save(draft);
        }
        return shown(draft);
    }

    private static Registration registration(Said said, String language) {
        return new Registration(
                said.identity(),
                Objects.requireNonNull(said.reach()),
                Objects.requireNonNull(said.home()),
                Objects.requireNonNull(said.deprivation()),
                said.answers(),
                language);
    }

    private Found opened(Draft draft, LocalDate birthDate) {
        var open = draft.open(birthDate, clock);
        drafts.save(draft);
        if (open) {
            return shown(draft);
        }
        return draft.closedUntil(clock)
                .<Found>map(Found.Closed::new)
                .orElseGet(() -> new Found.AsksBirthDate(draft.id(), draft.triesLeft()));
    }

    private Found asFound(Draft draft) {
        if (draft.isOpen(clock)) {
            return shown(draft);
        }
        if (draft.said().isEmpty()) {
            return new Found.Nothing();
        }
        return draft.closedUntil(clock)
                .<Found>map(Found.Closed::new)
                .orElseGet(() -> new Found.AsksBirthDate(draft.id(), draft.triesLeft()));
    }

    private Found shown(Draft draft) {
        return draft.said()
                .<Found>map(said -> new Found.Open(draft.id(), said, draft.step()))
                .or(() -> receipt(draft).map(Found.Sent::new))
                .orElseGet(Found.Nothing::new);
    }

    private Optional<Receipt> receipt(Draft draft) {
        return draft.volunteer().map(VolunteerId::new).flatMap(registrations::receipt);
    }
}
