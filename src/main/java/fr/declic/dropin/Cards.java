package fr.declic.dropin;

import fr.declic.access.CardOwners;
import fr.declic.access.CardSignIn;
import fr.declic.access.CurrentActor;
import fr.declic.access.DropInPlaces;
import fr.declic.access.DropInPlaces.Place;
import fr.declic.access.Limits;
import fr.declic.access.Role;
import fr.declic.access.ShortCodes;
import fr.declic.access.SignedIn;
import fr.declic.database.Moments;
import fr.declic.messaging.SiteAddress;
import fr.declic.territory.ReceiptNumbers;
import fr.declic.volunteers.FilesOfOne;
import fr.declic.volunteers.Trail;
import fr.declic.volunteers.VolunteerId;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.time.Clock;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * The cards people leave a drop-in point with. Each has one, and a new one is the end of the former: the row of the person is
 * changed, so two at the same instant come one after the other, and the later one is the card.
 */
@Service
public class Cards implements CardOwners {

    private static final String PURPOSE = "sign-in-card";
    /** 24⁸ codes, of which a territory uses some hundreds. */
    private static final int CODE_LENGTH = 8;

    private final JdbcClient jdbc;
    private final ShortCodes codes;
    private final CardSignIn signIn;
    private final DropInPlaces places;
    private final ReceiptNumbers receipts;
    private final Limits limits;
    private final Trail trail;
    private final SiteAddress site;
    private final ApplicationEventPublisher events;
    private final TransactionTemplate transaction;
    private final Clock clock;

    Cards(
            JdbcClient jdbc,
            ShortCodes codes,
            CardSignIn signIn,
            DropInPlaces places,
            ReceiptNumbers receipts,
            Limits limits,
            Trail trail,
            SiteAddress site,
            ApplicationEventPublisher events,
            TransactionTemplate transaction,
            Clock clock) {
        this.jdbc = jdbc;
        this.codes = codes;
        this.signIn = signIn;
        this.places = places;
        this.receipts = receipts;
        this.limits = limits;
        this.trail = trail;
        this.site = site;
        this.events = events;
        this.transaction = transaction;
        this.clock = clock;
    }

    /** What became of «Refaire une carte». */
    public sealed interface Reissued {
        record Made(Card card) implements Reissued {}

        /** Nobody of this drop-in point has this receipt and this birth date. */
        record Unknown() implements Reissued {}

        /** Tried too often in the last hour. */
        record TooMany() implements Reissued {}

        /** This helper has no drop-in point. */
        record NoPoint() implements Reissued {}
    }

    /**
     * The card of somebody who has just registered in this browser; whoever asks has seen to that.
     *
     * @return nothing for a person who is not registered, nor for a file that was closed meanwhile: this browser is no proof that
     *     the one that goes on is theirs
     */
    @PermitAll
    @Transactional
    public Optional<Card> first(VolunteerId volunteer) {
        return person("v.id = :id", Map.of("id", volunteer.value())).map(person -> issue(person, null));
    }

    /** A coordinator makes a card for anyone who is registered; of a file that was closed, for the one that goes on. */
    @RolesAllowed(Role.COORDINATOR_NAME)
    @Transactional
    public Optional<Card> forFile(VolunteerId volunteer) {
        return person("v.id = " + FilesOfOne.goingOnFrom(":id"), Map.of("id", volunteer.value()))
                .map(person -> issue(person, null));
    }

    /**
     * A helper makes a new card for the person beside them, who says their receipt number and birth date, and who registered at
     * the helper's own drop-in point or is reached there. Each try is counted. The receipt of a file that was closed is one of the
     * person's own.
     *
     * @param receipt as it is written or said, with or without its prefix
     */
    @RolesAllowed(Role.HELPER_NAME)
    public Reissued anew(String receipt, LocalDate birthDate) {
        var helper = CurrentActor.signedIn().map(SignedIn::id).orElseThrow();
        var here = places.ofHelper(helper);
        if (here.isEmpty()) {
            return new Reissued.NoPoint();
        }
        if (!limits.take(Limits.Kind.HELPER, helper.toString())) {
            return new Reissued.TooMany();
        }
        var digits = receipt.replaceAll("\\D", "");
        if (digits.isEmpty() || digits.length() > 9) {
            return new Reissued.Unknown();
        }
        var card = transaction.execute(status -> person(
                        "v.id = "
                                + FilesOfOne.goingOnFrom(
                                        "(select r.id from candidacy r where r.receipt_number = :receipt)")
                                + """
                          and v.birth_date = :born
                          and (v.drop_in_point_id = :point
                                   or exists (select from registration_note n
                                              where n.drop_in_point_id = :point and n.volunteer_id in
                        """
                                + FilesOfOne.allOf("v.id") + "))",
                        Map.of(
                                "receipt", Integer.valueOf(digits),
                                "born", birthDate,
                                "point", here.get().point()))
                .map(person -> issue(person, here.get())));
        return card.<Reissued>map(Reissued.Made::new).orElseGet(Reissued.Unknown::new);
    }

    @Override
    @PermitAll
    @Transactional(propagation = Propagation.MANDATORY)
    public Optional<UUID> ownerOf(String code) {
        // Locked, so that a card that is being replaced is read before or after, and never in between.
        return jdbc.sql("select volunteer_id from sign_in_card where code_hash = :hash for share")
                .param("hash", codes.hash(PURPOSE, code))
                .query(UUID.class)
                .optional();
    }

    private record Person(UUID id, String firstName, String language, int receipt, boolean hadOne) {}

    private Optional<Person> person(String condition, Map<String, ?> values) {
        return jdbc.sql("""
                        select v.id, v.first_name, v.language, c.receipt_number,
                               exists (select from sign_in_card k where k.volunteer_id in
                        """ + FilesOfOne.allOf("v.id") + """
                                      ) as had_one
                        from volunteer v
                        join candidacy c on c.territory_id = v.territory_id and c.id = v.id
                        where c.receipt_number is not null and v.birth_date is not null and v.same_as is null and\s""" + condition + " for share of v")
                .params(values)
                .query((row, number) -> new Person(
                        row.getObject("id", UUID.class),
                        row.getString("first_name"),
                        row.getString("language"),
                        row.getInt("receipt_number"),
                        row.getBoolean("had_one")))
                .optional();
    }

    private Card issue(Person person, @Nullable Place place) {
        var code = ShortCodes.create(CODE_LENGTH);
        jdbc.sql("""
                        insert into sign_in_card (volunteer_id, code_hash, issued_at, issued_by)
                        values (:id, :hash, :now, :by)
                        on conflict (territory_id, volunteer_id) do update
                        set code_hash = excluded.code_hash, issued_at = excluded.issued_at, issued_by = excluded.issued_by
                        """)
                .param("id", person.id)
                .param("hash", codes.hash(PURPOSE, code))
                .param("now", Moments.stored(clock.instant()))
                .param("by", CurrentActor.get().name())
                .update();
        // The card of a second file that was closed is a former one too.
        jdbc.sql("delete from sign_in_card where volunteer_id <> :id and volunteer_id in " + FilesOfOne.allOf(":id"))
                .param("id", person.id)
                .update();
        signIn.replaced(person.id);
        var volunteer = new VolunteerId(person.id);
        var details = new HashMap<String, String>();
        if (place != null) {
            details.put("point", place.name());
        }
        trail.record(volunteer, place == null ? "CARD" : "CARD_AT_DROP_IN", details);
        events.publishEvent(
                new CardIssued(volunteer, person.hadOne, place == null ? null : place.name(), clock.instant()));
        return new Card(
                person.firstName,
                receipts.written(person.receipt),
                ShortCodes.written(code),
                person.language,
                site.of("/connexion/carte?code=" + code));
    }
}
