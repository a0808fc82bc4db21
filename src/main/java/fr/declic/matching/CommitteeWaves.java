package fr.declic.matching;

import fr.declic.access.Role;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Optional;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The hiring waves that were computed, as the committee reads them: how many, and sheets with a first name and an initial. */
@Service
@Transactional
@RolesAllowed({Role.COORDINATOR_NAME, Role.COMMITTEE_MEMBER_NAME})
public class CommitteeWaves {

    private final WaveReader reader;
    private final WaveSheets sheets;

    CommitteeWaves(WaveReader reader, WaveSheets sheets) {
        this.reader = reader;
        this.sheets = sheets;
    }

    /**
     * A wave and what it has to say to everybody.
     *
     * @param sheets in candidacy order
     */
    public record Whole(WaveCard card, List<WaveSheet> sheets) {

        public Whole {
            sheets = List.copyOf(sheets);
        }
    }

    /** The newest first. */
    @Transactional(readOnly = true)
    public List<WaveCard> all() {
        return reader.cards().stream().filter(card -> card.head().run() != null).toList();
    }

    /** Empty for a wave that is not there, or not computed. An explanation nobody has read yet is searched, and kept. */
    public Optional<Whole> one(WaveId wave) {
        return all().stream()
                .filter(card -> card.head().id().equals(wave))
                .findFirst()
                .map(card -> new Whole(card, sheets.forTheCommittee(wave)));
    }
}
