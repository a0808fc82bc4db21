package fr.declic.access;

import fr.declic.shell.Words;
import jakarta.annotation.security.PermitAll;
import java.time.Duration;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Service;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * How a volunteer gets in: a code to their phone or address, then their birth date, since a phone may be shared. Nothing here
 * tells whether a phone or an address is known, and no name is ever shown on the way. Each step is a transaction of its own: a
 * try stays counted whatever happens next.
 */
@Service
@PermitAll
public class VolunteerSignIn {

    /** Every answer to «Recevoir un code» takes at least this long, so that its time tells nothing either. */
    static final Duration SLOWEST_ANSWER = Duration.ofMillis(300);

    /** What became of «Recevoir un code». */
    public sealed interface Asked {
        /** A code is on its way, if the recipient is known. */
        record Begun(String handle, boolean byPhone) implements Asked {}

        /** Neither a phone nor an e-mail. */
        record NotUnderstood() implements Asked {}

        /** Too many codes for this recipient. */
        record TooMany() implements Asked {}

        /** No text message leaves from this installation, whoever's the phone is. */
        record NoTexts() implements Asked {}

        /** No more text messages leave today. */
        record NoMoreToday() implements Asked {}
    }

    /** How a code or a birth date was taken. */
    public enum Step {
        RIGHT,
        WRONG,
        /** Several people share the phone and the day they were born: the receipt number decides. */
        RECEIPT_NEEDED,
        /** The birth date is right, and the receipt is nobody's of those who have it. */
        RECEIPT_WRONG,
        /** Too late, or tried too often: one starts again with a new code. */
        OVER,
        /** Five wrong birth dates: closed for an hour. */
        CLOSED
    }

    private final SignInAttempts attempts;
    private final Limits limits;
    private final ObjectProvider<VolunteerDirectory> directory;
    private final Courier courier;
    private final Words words;
    private final AnswerTime answerTime;
    private final TransactionTemplate transaction;

    VolunteerSignIn(
            SignInAttempts attempts,
            Limits limits,
            ObjectProvider<VolunteerDirectory> directory,
            Courier courier,
            Words words,
            AnswerTime answerTime,
            TransactionTemplate transaction) {
        this.attempts = attempts;
        this.limits = limits;
        this.directory = directory;
        this.courier = courier;
        this.words = words;
        this.answerTime = answerTime;
        this.transaction = transaction;
    }

    /**
     * Sends a code, if the recipient is known, and answers the same if not.
     *
     * @param language of the screen that asks, and of the message
     * @param from the network address that asks: whoever only knows somebody's number does not use up their codes
     */
    public Asked ask(String typed, Locale language, String from) {
        var recipient = Recipient.of(typed);
        return recipient.isEmpty()
                ? new Asked.NotUnderstood()
                : answerTime.atLeast(SLOWEST_ANSWER, () -> ask(recipient.get(), language, from));
    }

    private Asked ask(Recipient recipient, Locale language, String from) {
        if (recipient.isPhone() && !courier.canText()) {
            return new Asked.NoTexts();
        }
        if (recipient.isPhone() && !courier.mayStillText()) {
            return new Asked.NoMoreToday();
        }
        var fromThere = Limits.from(from, recipient.value());
        if (!limits.take(Limits.Kind.CODE_SOON, fromThere)
                || !limits.take(Limits.Kind.CODE_DAY, fromThere)
                || !limits.take(Limits.Kind.CODE_SOON_FROM_ANYWHERE, recipient.value())
                || !limits.take(Limits.Kind.CODE_DAY_FROM_ANYWHERE, recipient.value())) {
            return new Asked.TooMany();
        }
        var begun = transaction.execute(status -> begin(recipient, language));
        return new Asked.Begun(begun.handle(), recipient.isPhone());
    }

    /** The code and its message are stored together or not at all. */
    private SignInAttempts.Begun begin(Recipient recipient, Locale language) {
        var begun = attempts.begin(SignInAttempts.Purpose.VOLUNTEER, recipient.value());
        if (!entries(recipient).isEmpty()) {
            send(recipient, begun, language);
        }
        return begun;
    }

    private void send(Recipient recipient, SignInAttempts.Begun begun, Locale language) {
        var text = words.getTranslation("access.code.text", language, begun.code());
        var event = "sign-in-code:" + begun.id();
        if (recipient.isPhone()) {
            courier.sms(recipient.value(), text, event);
        } else {
            courier.email(recipient.value(), words.getTranslation("access.code.subject", language), text, event);
        }
    }

    /** Tries the code that was received; one that is not complete costs no try. */
    public Step confirm(String handle, String code) {
        var digits = digits(code);
        if (digits.length() != Secrets.CODE_DIGITS) {
            return attempts.recipient(SignInAttempts.Purpose.VOLUNTEER, handle).isPresent() ? Step.WRONG : Step.OVER;
        }
        return switch (attempts.tryCode(SignInAttempts.Purpose.VOLUNTEER, handle, digits)) {
            case RIGHT -> Step.RIGHT;
            case WRONG -> Step.WRONG;
            case OVER -> Step.OVER;
        };
    }

    /**
     * Finds out which of the people behind the phone it is.
     *
     * @param receipt as printed, where it is asked for
     */
    public Step identify(String handle, LocalDate birthDate, @Nullable String receipt) {
        var found = attempts.recipientOfRightCode(SignInAttempts.Purpose.VOLUNTEER, handle);
        if (found.isEmpty()) {
            return Step.OVER;
        }
        var recipient = found.get();
        if (!limits.take(Limits.Kind.BIRTH_DATE, recipient)) {
            return Step.CLOSED;
        }
        var born = entries(new Recipient(!recipient.contains("@"), recipient)).stream()
                .filter(entry -> birthDate.equals(entry.birthDate()))
                .toList();
        var meant = born.size() > 1 && receipt != null ? withReceipt(born, receipt) : born;
        if (!meant.isEmpty()) {
            // A right date wipes out no wrong ones: whoever shares the phone would try another's between two of their
            // own.
            limits.giveBack(Limits.Kind.BIRTH_DATE, recipient);
        }
        if (meant.size() == 1) {
            attempts.isVolunteer(handle, meant.getFirst().id());
            return Step.RIGHT;
        }
        if (meant.size() > 1) {
            return Step.RECEIPT_NEEDED;
        }
        if (limits.left(Limits.Kind.BIRTH_DATE, recipient) == 0) {
            return Step.CLOSED;
        }
        return born.isEmpty() ? Step.WRONG : Step.RECEIPT_WRONG;
    }

    /** True once it is known who it is, and only the phone is left to ask about. */
    public boolean isIdentified(String handle) {
        return attempts.isIdentified(handle);
    }

    /** True while the birth date may be given. */
    public boolean isConfirmed(String handle) {
        return attempts.recipientOfRightCode(SignInAttempts.Purpose.VOLUNTEER, handle)
                .isPresent();
    }

    /**
     * Somebody at the end of the way.
     *
     * @param byCard true where a card led them, false where a code did
     */
    public record Arrived(SignedIn person, boolean byCard) {}

    /** The person at the end of the way, once; nobody if the way was not walked, or walked already. */
    public Optional<Arrived> arrive(String handle) {
        return attempts.end(handle).flatMap(ended -> directory.stream()
                .flatMap(people -> people.withId(ended.volunteer()).stream())
                .findFirst()
                .map(entry -> new SignedIn(entry.id(), entry.displayName(), Role.VOLUNTEER, null))
                .map(person -> new Arrived(person, CardSignIn.isBy(ended.by()))));
    }

    private List<VolunteerDirectory.Entry> entries(Recipient recipient) {
        return directory.stream()
                .flatMap(people -> (recipient.isPhone()
                                ? people.withPhone(recipient.value())
                                : people.withEmail(recipient.value()))
                        .stream())
                .filter(entry -> entry.birthDate() != null)
                .toList();
    }

    private static List<VolunteerDirectory.Entry> withReceipt(List<VolunteerDirectory.Entry> born, String receipt) {
        var digits = digits(receipt);
        return digits.isEmpty() || digits.length() > 9
                ? List.of()
                : born.stream()
                        .filter(entry -> entry.receiptNumbers().contains(Integer.valueOf(digits)))
                        .toList();
    }

    /** The digits of what was typed, of whichever script. */
    private static String digits(String typed) {
        return typed.codePoints()
                .filter(Character::isDigit)
                .mapToObj(sign -> Integer.toString(Character.digit(sign, 10)))
                .collect(Collectors.joining());
    }
}
