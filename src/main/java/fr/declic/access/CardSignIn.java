package fr.declic.access;

import jakarta.annotation.security.PermitAll;
import java.time.LocalDate;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How somebody gets in who has a card from a drop-in point: the code on the card, then their birth date, since a card may be lost.
 * A code that stands on no card is answered as a wrong birth date is, and counted alike.
 */
@Service
@PermitAll
public class CardSignIn {

    /** How a card and a birth date were taken. */
    public sealed interface Entered {
        /** The handle leads on to {@link VolunteerSignIn#arrive}. */
        record Right(String handle) implements Entered {}

        record Wrong() implements Entered {}

        /** Five wrong tries: this card is closed for an hour. */
        record Closed() implements Entered {}
    }

    private static final String SORT = "card:";

    private final SignInAttempts attempts;
    private final DeviceTokens devices;
    private final Limits limits;
    private final ObjectProvider<CardOwners> owners;
    private final ObjectProvider<VolunteerDirectory> directory;
    private final AnswerTime answerTime;
    private final TransactionTemplate transaction;

    CardSignIn(
            SignInAttempts attempts,
            DeviceTokens devices,
            Limits limits,
            ObjectProvider<CardOwners> owners,
            ObjectProvider<VolunteerDirectory> directory,
            AnswerTime answerTime,
            TransactionTemplate transaction) {
        this.attempts = attempts;
        this.devices = devices;
        this.limits = limits;
        this.owners = owners;
        this.directory = directory;
        this.answerTime = answerTime;
        this.transaction = transaction;
    }

    /** Tries a code as it was typed, and a birth date. */
    public Entered enter(String typed, LocalDate birthDate) {
        return answerTime.atLeast(VolunteerSignIn.SLOWEST_ANSWER, () -> counted(ShortCodes.read(typed), birthDate));
    }

    /** The try is counted before it is looked at, so that five in parallel are five. */
    private Entered counted(String code, LocalDate birthDate) {
        if (code.isEmpty()) {
            return new Entered.Wrong();
        }
        if (!limits.take(Limits.Kind.CARD, code)) {
            return new Entered.Closed();
        }
        var handle = transaction.execute(status -> identified(code, birthDate));
        if (handle.isPresent()) {
            limits.clear(Limits.Kind.CARD, code);
            return new Entered.Right(handle.get());
        }
        return limits.left(Limits.Kind.CARD, code) == 0 ? new Entered.Closed() : new Entered.Wrong();
    }

    private Optional<String> identified(String code, LocalDate birthDate) {
        return owner(code)
                .flatMap(this::entry)
                .filter(entry -> birthDate.equals(entry.birthDate()))
                .map(entry -> attempts.identified(sort(entry.id()), entry.id()));
    }

    /**
     * The person has a new card: whoever was on the way in with the former one is stopped, and whoever it let in is out again. What
     * a code to the person's own phone opened stays open.
     *
     * @throws org.springframework.transaction.IllegalTransactionStateException outside the transaction that replaces the card
     */
    @Transactional(propagation = Propagation.MANDATORY)
    public void replaced(UUID volunteer) {
        attempts.forgetThoseFor(sort(volunteer));
        devices.revokeThoseOpenedByCard(volunteer);
    }

    private Optional<UUID> owner(String code) {
        return owners.stream().flatMap(those -> those.ownerOf(code).stream()).findFirst();
    }

    private Optional<VolunteerDirectory.Entry> entry(UUID volunteer) {
        return directory.stream()
                .flatMap(people -> people.withId(volunteer).stream())
                .findFirst();
    }

    private static String sort(UUID volunteer) {
        return SORT + volunteer;
    }

    /** True where somebody came this way with a card: no phone and no address is written so. */
    static boolean isBy(String shown) {
        return shown.startsWith(SORT);
    }
}
