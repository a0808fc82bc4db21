package fr.declic.matching;

import java.time.LocalDate;

/**
 * A proposal before it is made, for the coordinator to read.
 *
 * @param firstName of the person
 * @param answerBy the day until which they have time to answer
 * @param reachable false for somebody without phone and e-mail: the team tells them in person
 */
public record ProposalDraft(
        String firstName,
        Offer offer,
        Explanation explanation,
        OrderReview order,
        LocalDate answerBy,
        boolean reachable) {}
