package fr.declic.volunteers;

import fr.declic.vocabulary.HalfDays;
import fr.declic.vocabulary.Limit;
import fr.declic.vocabulary.Mobility;
import fr.declic.vocabulary.WeeklyHours;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.springframework.data.domain.AbstractAggregateRoot;

/** A person, how to reach them, and what they said. Where they stand on the pathway is their {@link Candidacy}. */
@Entity
public class Volunteer extends AbstractAggregateRoot<Volunteer> {

    @EmbeddedId
    private VolunteerId id;

    @Version
    private @Nullable Integer version;

    private Instant createdAt;
    private String firstName;
    private @Nullable String lastName;
    private @Nullable LocalDate birthDate;
    private @Nullable String phone;
    private @Nullable String email;
    private @Nullable UUID dropInPointId;
    private String language = "fr";
    private @Nullable String streetNumber;
    private @Nullable String street;
    private @Nullable UUID neighbourhoodId;
    private @Nullable Boolean inside;
    private @Nullable LocalDate residentSince;

    @Enumerated(EnumType.STRING)
    private Deprivation.@Nullable Kind deprivationKind;

    private @Nullable LocalDate deprivedSince;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> skills = List.of();

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> ownWords = List.of();

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> wishes = List.of();

    private boolean anyWish;
    private @Nullable String wishWords;

    @JdbcTypeCode(SqlTypes.ARRAY)
    private List<String> learns = List.of();

    private @Nullable Integer minimumQuarters;
    private @Nullable Integer wishedQuarters;
    private int halfDays;

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Enumerated(EnumType.STRING)
    private Set<Mobility> mobility = Set.of();

    @JdbcTypeCode(SqlTypes.ARRAY)
    @Enumerated(EnumType.STRING)
    private Set<Limit> limits = Set.of();

    private @Nullable Instant lastContactAt;
    private @Nullable UUID possibleDuplicate;
    private @Nullable UUID sameAs;
    private @Nullable LocalDate erasedOn;

    @SuppressWarnings("NullAway.Init")
    protected Volunteer() {}

    public Volunteer(VolunteerId id, Identity identity, Reach reach, Instant createdAt) {
        this.id = id;
        this.createdAt = createdAt;
        this.firstName = identity.firstName();
        identify(identity);
        reachBy(reach);
    }

    public final void identify(Identity identity) {
        firstName = identity.firstName();
        lastName = identity.lastName();
        birthDate = identity.birthDate();
    }

    /** The person says by themself that they are called otherwise, or were born on another day. */
    void identifyThemself(Identity identity) {
        identify(identity);
        registerEvent(new VolunteerEvents.IdentityChanged(id));
    }

    public final void reachBy(Reach reach) {
        phone = reach.phone();
        email = reach.email();
        dropInPointId = reach.dropInPoint();
    }

    public void liveAt(Home home) {
        streetNumber = home.number();
        street = home.street();
        neighbourhoodId = home.neighbourhood();
        inside = home.inside();
        residentSince = firstDay(home.since());
    }

    public void declare(@Nullable Deprivation deprivation) {
        deprivationKind = deprivation == null ? null : deprivation.kind();
        deprivedSince = deprivation == null ? null : firstDay(deprivation.since());
    }

    public void answer(Answers answers) {
        if (!ownWords.containsAll(answers.ownWords())) {
            registerEvent(new VolunteerEvents.OwnWordsSaid(id));
        } else if (!ownWords.isEmpty() && answers.ownWords().isEmpty()) {
            registerEvent(new VolunteerEvents.OwnWordsFiled(id));
        }
        skills = answers.skills();
        ownWords = answers.ownWords();
        wishes = answers.wishes();
        anyWish = answers.anyWish();
        wishWords = answers.wishWords();
        learns = answers.learns();
        minimumQuarters = quarters(answers.minimum());
        wishedQuarters = quarters(answers.wished());
        halfDays = answers.halfDays().mask();
        mobility = answers.mobility();
        limits = answers.limits();
    }

    /** What is left of the words that the person typed; of those that say nothing any more there is none. */
    void strike(UnaryOperator<String> left) {
        var filed = ownWords.isEmpty();
        ownWords = ownWords.stream()
                .map(left)
                .filter(words -> !StruckWords.isNothing(words))
                .distinct()
                .toList();
        if (!filed && ownWords.isEmpty()) {
            registerEvent(new VolunteerEvents.OwnWordsFiled(id));
        }
        var wish = wishWords == null ? "" : left.apply(wishWords);
        wishWords = StruckWords.isNothing(wish) ? null : wish;
    }

    public void speak(String language) {
        this.language = language;
    }

    /** They filled in a slip without a network, and wait to be called. */
    void leftSlip(UUID slip) {
        registerEvent(new VolunteerEvents.SlipReceived(id, slip));
    }

    /** Somebody of the team spoke with them, or a message left. */
    public void wasContacted(Instant at) {
        if (lastContactAt == null || lastContactAt.isBefore(at)) {
            lastContactAt = at;
        }
    }

    /** What was taken for a contact was none: the last one is this, if there was any. */
    void lastContactWas(@Nullable Instant at) {
        lastContactAt = at;
    }

    /** Looks like another file; the coordinator will say. */
    public void mayBe(VolunteerId other) {
        if (!other.value().equals(possibleDuplicate)) {
            possibleDuplicate = other.value();
            registerEvent(new VolunteerEvents.LooksLikeAnother(id, other));
        }
    }

    /** What it looks like is asked no more of that file, one of the two being closed. */
    void looksNoMoreLike(VolunteerId other) {
        if (other.value().equals(possibleDuplicate)) {
            possibleDuplicate = null;
            registerEvent(new VolunteerEvents.ResemblanceMoved(id, other));
        }
    }

    /** A coordinator looked: these are two people. */
    void isNot(VolunteerId other) {
        settle(other, false);
    }

    /** A coordinator looked: the other file is the one that goes on. */
    void isThePersonOf(VolunteerId other) {
        sameAs = other.value();
        settle(other, true);
    }

    private void settle(VolunteerId other, boolean same) {
        var marked = other.value().equals(possibleDuplicate);
        if (marked) {
            possibleDuplicate = null;
        }
        if (marked || same) {
            registerEvent(new VolunteerEvents.ResemblanceSettled(id, other, same));
        }
    }

    public VolunteerId id() {
        return id;
    }

    public Identity identity() {
        return new Identity(firstName, lastName, birthDate);
    }

    public Reach reach() {
        return new Reach(phone, email, dropInPointId);
    }

    public Home home() {
        return new Home(streetNumber, street, neighbourhoodId, inside, month(residentSince));
    }

    public Optional<Deprivation> deprivation() {
        return Optional.ofNullable(deprivationKind).map(kind -> new Deprivation(kind, month(deprivedSince)));
    }

    public Answers answers() {
        return new Answers(
                skills,
                ownWords,
                wishes,
                anyWish,
                wishWords,
                learns,
                hours(minimumQuarters),
                hours(wishedQuarters),
                new HalfDays(halfDays),
                mobility,
                limits);
    }

    public String language() {
        return language;
    }

    public Instant createdAt() {
        return createdAt;
    }

    public Optional<Instant> lastContactAt() {
        return Optional.ofNullable(lastContactAt);
    }

    public Optional<VolunteerId> possibleDuplicate() {
        return Optional.ofNullable(possibleDuplicate).map(VolunteerId::new);
    }

    /** The file that goes on for this person, where this one was a second one. */
    public Optional<VolunteerId> sameAs() {
        return Optional.ofNullable(sameAs).map(VolunteerId::new);
    }

    /** The person was forgotten: nothing is to be noted here any more. */
    public boolean isErased() {
        return erasedOn != null;
    }

    /** Goes up with every change: a screen gives back the one it showed. */
    public int version() {
        return version == null ? 0 : version;
    }

    private static @Nullable LocalDate firstDay(@Nullable YearMonth month) {
        return month == null ? null : month.atDay(1);
    }

    private static @Nullable YearMonth month(@Nullable LocalDate day) {
        return day == null ? null : YearMonth.from(day);
    }

    private static @Nullable Integer quarters(@Nullable WeeklyHours hours) {
        return hours == null ? null : hours.quarters();
    }

    private static @Nullable WeeklyHours hours(@Nullable Integer quarters) {
        return quarters == null ? null : new WeeklyHours(quarters);
    }
}
