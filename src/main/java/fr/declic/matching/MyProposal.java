package fr.declic.matching;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as the person it was made to sees it.
 *
 * @param byWave a hiring wave sent it: there is a sheet that says why in full
 * @param mayBeTakenBack soon after «Pas maintenant» or «Non merci»
 */
public record MyProposal(
        ProposalId id,
        ProposalStatus status,
        Offer offer,
        Explanation explanation,
        LocalDate answerBy,
        Instant madeAt,
        @Nullable Instant answeredAt,
        boolean byWave,
        boolean mayBeTakenBack) {}
