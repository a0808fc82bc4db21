package fr.declic.volunteers.registration;

import fr.declic.access.LeftOpen;
import jakarta.annotation.security.PermitAll;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Clock;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** A phone that goes to somebody else keeps its draft, and shows nothing of it before the birth date. */
@Service
@PermitAll
class DraftLeftOpen implements LeftOpen {

    private final DraftRepository drafts;
    private final Clock clock;

    DraftLeftOpen(DraftRepository drafts, Clock clock) {
        this.drafts = drafts;
        this.clock = clock;
    }

    @Override
    @Transactional
    public void close(HttpServletRequest request) {
        PhoneToken.of(request)
                .flatMap(token -> drafts.lockByToken(Tokens.hash(token)))
                .ifPresent(draft -> {
                    draft.leftOpen(clock);
                    drafts.save(draft);
                });
    }
}
