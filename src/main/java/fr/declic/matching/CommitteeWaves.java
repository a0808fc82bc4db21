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

    private final WaveCards cards;
    private final WaveSheets sheets;

    CommitteeWaves(WaveCards cards, WaveSheets sheets) {
        this.cards = cards;
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
        return cards.all().stream().filter(WaveCard::isComputed).toList();
    }

    /** Empty for a wave that is not there, or not computed. An explanation nobody has read yet is searched, and kept. */
    public Optional<Whole> one(WaveId wave) {
        return cards.of(wave).filter(WaveCard::isComputed).map(card -> new Whole(card, sheets.forTheCommittee(wave)));
    }
}
