package fr.declic.volunteers.registration;

import fr.declic.access.CurrentActor;
import fr.declic.access.DropInPlaces.Place;
import fr.declic.access.Role;
import fr.declic.shell.Dates;
import fr.declic.volunteers.DraftDesk;
import fr.declic.volunteers.RegistrationNote.Beside;
import fr.declic.volunteers.VolunteerId;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** What a drop-in point does with drafts: leaves them behind, and takes them up again the same day. */
@Service
@Transactional
class DropInDrafts implements DraftDesk {

    private final DraftRepository drafts;
    private final Surroundings surroundings;
    private final Clock clock;

    DropInDrafts(DraftRepository drafts, Surroundings surroundings, Clock clock) {
        this.drafts = drafts;
        this.surroundings = surroundings;
        this.clock = clock;
    }

    @Override
    @PermitAll
    @Transactional(readOnly = true)
    public boolean isHeld(HttpServletRequest request) {
        return PhoneToken.of(request).isPresent();
    }

    @Override
    @PermitAll
    @Transactional(readOnly = true)
    public Optional<VolunteerId> justSent(HttpServletRequest request) {
        return PhoneToken.of(request)
                .flatMap(token -> drafts.findByTokenHash(Tokens.hash(token)))
                .filter(draft -> draft.isOpen(clock))
                .flatMap(Draft::volunteer)
                .map(VolunteerId::new);
    }

    @Override
    @PermitAll
    public void leave(HttpServletRequest request, HttpServletResponse response) {
        PhoneToken.of(request).ifPresent(token -> {
            drafts.lockByToken(Tokens.hash(token)).ifPresent(draft -> {
                draft.moveTo(Tokens.hash(Tokens.create()));
                drafts.save(draft);
            });
            PhoneToken.forget(request, response);
        });
    }

    @Override
    @RolesAllowed(Role.HELPER_NAME)
    public boolean takeUp(String code, Place from) {
        return drafts.lockByCode(Tokens.hash(Tokens.readCode(code)))
                .filter(draft -> draft.wasBegunAt(from.point()))
                .filter(draft -> !draft.updatedAt().isBefore(thisMorning()))
                // The person has it on paper: a new one would make that worth nothing.
                .map(draft -> takeUp(draft, Tokens.readCode(code), from))
                .orElse(false);
    }

    @Override
    @RolesAllowed(Role.HELPER_NAME)
    public boolean takeUp(String firstName, LocalDate birthDate, Place from) {
        var theirs = drafts.lockOfPoint(from.point(), thisMorning()).stream()
                .filter(draft -> draft.said()
                        .filter(said -> said.birthDate().equals(birthDate)
                                && said.identity().isCalled(firstName))
                        .isPresent())
                .toList();
        return theirs.size() == 1 && takeUp(theirs.getFirst(), Tokens.createCode(), from);
    }

    private boolean takeUp(Draft draft, String code, Place from) {
        var token = Tokens.create();
        var helper = CurrentActor.signedIn().orElseThrow();
        draft.resumeWith(Tokens.hash(code));
        draft.takenUp(Tokens.hash(token), new Beside(from.point(), helper.id(), helper.name()), clock);
        drafts.save(draft);
        PhoneToken.keep(token, true);
        surroundings.know(draft.id(), Tokens.writeCode(code));
        return true;
    }

    private Instant thisMorning() {
        return Dates.day(clock.instant()).atStartOfDay(Dates.ZONE).toInstant();
    }
}
