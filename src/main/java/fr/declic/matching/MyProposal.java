package fr.declic.matching;

import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * A proposal as the person it was made to sees it.
 *
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
        boolean mayBeTakenBack) {}
