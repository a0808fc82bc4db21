package fr.declic.access;

import jakarta.annotation.security.RolesAllowed;
import java.time.Duration;
import java.util.Locale;
import java.util.Optional;
import java.util.UUID;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.stereotype.Service;

/**
 * Whether the person behind an open space is still the one who opened it: a phone lies about, and stays signed in for weeks. What
 * cannot be undone, or tells everything, asks for a code or the card of the last minutes.
 */
@Service
@RolesAllowed(Role.VOLUNTEER_NAME)
public class Confirmation {

    /** How long a code or a card counts. */
    public static final Duration LASTS = Duration.ofMinutes(10);

    /** In the place of a network address: whoever is signed in is not counted with those who are not. */
    private static final String FROM_INSIDE = "inside";

    /** What became of «Recevoir un code». */
    public sealed interface Sent {
        /** The handle stays with the screen. */
        record OnItsWay(String handle, boolean byPhone) implements Sent {}

        /** Neither a phone nor an address: the card is left. */
        record Nowhere() implements Sent {}

        record TooMany() implements Sent {}

        record NoMoreToday() implements Sent {}
    }

    /** How a code or a card was taken. */
    public enum Outcome {
        RIGHT,
        WRONG,
        /** Too late, or tried too often: one asks for a new code. */
        OVER
    }

    private final VolunteerSignIn signIn;
    private final CardSignIn cards;
    private final SignInAttempts attempts;
    private final DeviceTokens devices;
    private final ObjectProvider<VolunteerDirectory> directory;

    Confirmation(
            VolunteerSignIn signIn,
            CardSignIn cards,
            SignInAttempts attempts,
            DeviceTokens devices,
            ObjectProvider<VolunteerDirectory> directory) {
        this.signIn = signIn;
        this.cards = cards;
        this.attempts = attempts;
        this.devices = devices;
        this.directory = directory;
    }

    /** True for {@link #LASTS} after signing in with a code or a card, or after showing one since. */
    public boolean isFresh() {
        return device().filter(device -> devices.isConfirmed(device, LASTS)).isPresent();
    }

    /** @throws AccessDeniedException when it was longer ago */
    public void require() {
        if (!isFresh()) {
            throw new AccessDeniedException("This asks for a fresh code or the card");
        }
    }

    /** Sends a code to where the person is reached, in the language they read. */
    public Sent send(Locale language) {
        var reach = directory.stream()
                .flatMap(people -> people.reachOf(CurrentActor.me().id()).stream())
                .findFirst();
        if (reach.isEmpty()) {
            return new Sent.Nowhere();
        }
        return switch (signIn.ask(reach.get(), language, FROM_INSIDE)) {
            case VolunteerSignIn.Asked.Begun(var handle, var byPhone) -> new Sent.OnItsWay(handle, byPhone);
            case VolunteerSignIn.Asked.TooMany many -> new Sent.TooMany();
            case VolunteerSignIn.Asked.NoMoreToday none -> new Sent.NoMoreToday();
            case VolunteerSignIn.Asked.NoTexts nowhere -> new Sent.Nowhere();
            case VolunteerSignIn.Asked.NotUnderstood odd -> new Sent.Nowhere();
        };
    }

    public Outcome withCode(String handle, String code) {
        return switch (signIn.confirm(handle, code)) {
            case RIGHT -> {
                attempts.forget(handle);
                yield confirmed();
            }
            case WRONG -> Outcome.WRONG;
            default -> Outcome.OVER;
        };
    }

    /** @param code as it is written on the card */
    public Outcome withCard(String code) {
        var born = directory.stream()
                .flatMap(people -> people.withId(CurrentActor.me().id()).stream())
                .findFirst()
                .map(VolunteerDirectory.Entry::birthDate);
        if (born.isEmpty()) {
            return Outcome.WRONG;
        }
        return switch (cards.enter(code, born.get())) {
            case CardSignIn.Entered.Right(var handle) ->
                attempts.end(handle)
                                .map(SignInAttempts.Ended::volunteer)
                                .filter(CurrentActor.me().id()::equals)
                                .isPresent()
                        ? confirmed()
                        : Outcome.WRONG;
            case CardSignIn.Entered.Wrong wrong -> Outcome.WRONG;
            case CardSignIn.Entered.Closed closed -> Outcome.OVER;
        };
    }

    private Outcome confirmed() {
        device().ifPresent(devices::confirm);
        return Outcome.RIGHT;
    }

    private static Optional<UUID> device() {
        return SecurityContextHolder.getContext().getAuthentication() instanceof SessionAuthentication session
                ? Optional.ofNullable(session.device())
                : Optional.empty();
    }
}
