package fr.declic.matching;

import fr.declic.access.CurrentActor;
import fr.declic.access.Role;
import fr.declic.activities.OpeningId;
import fr.declic.database.Moments;
import fr.declic.shell.Dates;
import fr.declic.territory.Territories;
import fr.declic.volunteers.Candidacies;
import fr.declic.volunteers.Status;
import fr.declic.volunteers.VolunteerId;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Making a proposal and what becomes of it. The person's place in the list, the place in the activity, the message and the trail
 * change together or not at all.
 */
@Service
@Transactional
public class Proposals {

    private final ProposalRepository proposals;
    private final MatchingData data;
    private final TakenPlaces places;
    private final ProposalLocks locks;
    private final ProposalMessages messages;
    private final Candidacies candidacies;
    private final ProposalTrail trail;
    private final Territories territories;
    private final JdbcClient jdbc;
    private final Clock clock;

    Proposals(
            ProposalRepository proposals,
            MatchingData data,
            TakenPlaces places,
            ProposalLocks locks,
            ProposalMessages messages,
            Candidacies candidacies,
            ProposalTrail trail,
            Territories territories,
            JdbcClient jdbc,
            Clock clock) {
        this.proposals = proposals;
        this.data = data;
        this.places = places;
        this.locks = locks;
        this.messages = messages;
        this.candidacies = candidacies;
        this.trail = trail;
        this.territories = territories;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** The proposal as it would be made now; empty where it can no longer be made. */
    @RolesAllowed(Role.COORDINATOR_NAME)
    @Transactional(readOnly = true)
    public Optional<ProposalDraft> draft(VolunteerId person, OpeningId opening) {
        return pair(person, opening, Terms.AS_OFFERED)
                .filter(pair -> pair.listed() && pair.suitability().suits())
                .map(pair -> new ProposalDraft(
                        messages.firstName(person),
                        pair.offer(),
                        pair.explanation(),
                        pair.order(),
                        answerBy(),
                        messages.canReach(person)));
    }

    /**
     * Keeps a place for the person and asks them.
     *
     * @param orderReason needed when somebody who stands before in the list could have been asked
     * @return why it was not made, if it was not
     */
    @RolesAllowed(Role.COORDINATOR_NAME)
    public Optional<ProposalRefusal> propose(
            ProposalId id, VolunteerId person, OpeningId opening, @Nullable String orderReason) {
        return propose(id, person, opening, Terms.AS_OFFERED, orderReason);
    }

    /**
     * Keeps a place for the person and asks them, on terms that are the opening's or narrower.
     *
     * @param orderReason needed when somebody who stands before in the list could have been asked
     * @return why it was not made, if it was not
     */
    @RolesAllowed(Role.COORDINATOR_NAME)
    public Optional<ProposalRefusal> propose(
            ProposalId id, VolunteerId person, OpeningId opening, Terms terms, @Nullable String orderReason) {
        var place = places.lockAndFind(opening);
        var standing = locks.hold(person);
        if (proposals.findById(id).isPresent()) {
            return Optional.empty(); // the same tap, twice
        }
        if (!standing.mayBeProposed()) {
            return Optional.of(
                    standing == Status.PROPOSED ? ProposalRefusal.ALREADY_PROPOSED : ProposalRefusal.NOT_ON_THE_LIST);
        }
        if (hasRunning(person)) {
            // In training meanwhile, and back: the place that is still kept for them comes first.
            return Optional.of(ProposalRefusal.ALREADY_PROPOSED);
        }
        if (place.isEmpty()) {
            return Optional.of(ProposalRefusal.LAST_PLACE_GONE);
        }
        var pair = pair(person, opening, terms).orElse(null);
        if (pair == null) {
            return Optional.of(ProposalRefusal.ACTIVITY_CLOSED);
        }
        if (!pair.suitability().suits()) {
            return Optional.of(ProposalRefusal.DOES_NOT_SUIT);
        }
        var reason = orderReason == null || orderReason.isBlank() ? null : orderReason.strip();
        if (pair.order().asksReason() && reason == null) {
            return Optional.of(ProposalRefusal.REASON_MISSING);
        }
        candidacies.propose(person).ifPresent(refusal -> {
            throw new IllegalStateException("The candidacy was held and may be proposed, but says " + refusal);
        });
        var kept = new Proposal.Place(pair.offered().opening().activity(), opening, place.getAsInt());
        var proposal = proposals.save(new Proposal(
                id,
                person,
                kept,
                pair.offer(),
                pair.explanation(),
                reason,
                answerBy(),
                CurrentActor.get(),
                clock.instant()));
        messages.tell(proposal);
        trail.tell(proposal, "PROPOSED", reason);
        return Optional.empty();
    }

    /** The person answers, or a coordinator notes what they said on the phone. A «Oui» may still become a no. */
    @RolesAllowed({Role.VOLUNTEER_NAME, Role.COORDINATOR_NAME})
    public Optional<ProposalRefusal> answer(ProposalId id, Answer answer) {
        var person = locks.personOf(id);
        var standing = held(person);
        var proposal = proposals.findById(id).orElseThrow();
        if (proposal.status() == answer.status()) {
            return Optional.empty(); // the same tap, twice
        }
        if (answer == Answer.YES && standing.isAway()) {
            return Optional.of(ProposalRefusal.AWAY);
        }
        var refusal = proposal.answer(answer, clock);
        if (refusal.isPresent()) {
            return refusal;
        }
        if (answer != Answer.YES) {
            candidacies.closeProposal(person);
        }
        if (answer == Answer.NO) {
            takeOut(proposal);
        }
        proposals.save(proposal);
        trail.tell(proposal, "ANSWERED_" + answer, null);
        return Optional.empty();
    }

    /** The person takes back «Pas maintenant» or «Non merci», soon after and while a place is still free. */
    @RolesAllowed({Role.VOLUNTEER_NAME, Role.COORDINATOR_NAME})
    public Optional<ProposalRefusal> takeBack(ProposalId id) {
        var opening = openingOf(id);
        var place = places.lockAndFind(opening);
        var person = locks.personOf(id);
        var standing = held(person);
        var proposal = proposals.findById(id).orElseThrow();
        if (proposal.status() == ProposalStatus.OPEN) {
            return Optional.empty(); // the same tap, twice
        }
        if (!proposal.mayBeTakenBack(clock)) {
            return Optional.of(ProposalRefusal.TOO_LATE_TO_CHANGE);
        }
        if (standing.isAway()) {
            return Optional.of(ProposalRefusal.AWAY);
        }
        if (place.isEmpty()) {
            return Optional.of(ProposalRefusal.PLACE_GONE_MEANWHILE);
        }
        if (candidacies.reopenProposal(person).isPresent()) {
            return Optional.of(ProposalRefusal.TOO_LATE_TO_CHANGE);
        }
        proposal.takeBack(place.getAsInt(), clock);
        jdbc.sql("delete from activity_taken_out where volunteer_id = :person and activity_id = :activity")
                .param("person", person.value())
                .param("activity", proposal.activity().value())
                .update();
        proposals.save(proposal);
        trail.tell(proposal, "ANSWER_TAKEN_BACK", null);
        return Optional.empty();
    }

    /** Frees the place; the person keeps theirs in the list. */
    @RolesAllowed(Role.COORDINATOR_NAME)
    public Optional<ProposalRefusal> release(ProposalId id, String reason) {
        var person = locks.personOf(id);
        held(person);
        var proposal = proposals.findById(id).orElseThrow();
        var refusal = proposal.release(reason, clock);
        if (refusal.isPresent()) {
            return refusal;
        }
        candidacies.closeProposal(person);
        proposals.save(proposal);
        trail.tell(proposal, "RELEASED", reason);
        return Optional.empty();
    }

    private Optional<Pair> pair(VolunteerId person, OpeningId opening, Terms terms) {
        var offers = data.offersOf(opening);
        if (offers.all().isEmpty()) {
            return Optional.empty();
        }
        var offered = terms.on(offers.all().getFirst());
        return data.person(person, offers.codes()).map(found -> {
            var listed = data.listed(offers.codes());
            var before = listed.stream()
                    .takeWhile(other -> !other.profile().id().equals(person))
                    .toList();
            var later = data.answeredLater(offered.opening().activity());
            return new Pair(
                    offered,
                    found.profile(),
                    found.status().mayBeProposed(),
                    SuitabilityRules.explain(found.profile(), offered.opening()),
                    OrderReview.of(before, offered.opening(), later));
        });
    }

    /** A person and places, looked at together. */
    private record Pair(Offered offered, Profile profile, boolean listed, Suitability suitability, OrderReview order) {

        Offer offer() {
            return offered.to(profile);
        }

        Explanation explanation() {
            return new Explanation(suitability.fits(), suitability.learns(), order.reasons());
        }
    }

    private LocalDate answerBy() {
        return Dates.day(clock.instant()).plusDays(territories.current().answerDelayDays());
    }

    /** Where they stand, until the end of the transaction. */
    private Status held(VolunteerId person) {
        person.refuseOtherVolunteers();
        return locks.hold(person);
    }

    private void takeOut(Proposal proposal) {
        jdbc.sql("""
                        insert into activity_taken_out (volunteer_id, activity_id, since)
                        values (:person, :activity, :since) on conflict do nothing
                        """)
                .param("person", proposal.volunteer().value())
                .param("activity", proposal.activity().value())
                .param("since", Moments.stored(clock.instant()))
                .update();
    }

    private boolean hasRunning(VolunteerId person) {
        return jdbc.sql("""
                        select exists (select from proposal where volunteer_id = :id and status in ('OPEN', 'ACCEPTED'))
                        """).param("id", person.value()).query(Boolean.class).single();
    }

    private OpeningId openingOf(ProposalId id) {
        return new OpeningId(jdbc.sql("select opening_id from proposal where id = :id")
                .param("id", id.value())
                .query(UUID.class)
                .single());
    }
}
