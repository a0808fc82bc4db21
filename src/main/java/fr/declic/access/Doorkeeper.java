package fr.declic.access;

import fr.declic.access.VolunteerSignIn.Arrived;
import fr.declic.shell.OwnCookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Clock;
import java.time.Duration;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;
import org.springframework.security.core.context.SecurityContextHolderStrategy;
import org.springframework.security.web.context.HttpSessionSecurityContextRepository;
import org.springframework.stereotype.Component;
import org.springframework.transaction.annotation.Transactional;

/** Opens and closes sessions, and looks at each request whether the one it belongs to still holds. */
@Component
public class Doorkeeper {

    public static final String DOORS = "/connexion";

    /** Holds on to one try at signing in; belongs to the addresses of the doors. */
    public static final OwnCookie TRY_COOKIE = new OwnCookie("declic-essai", DOORS);

    static final OwnCookie DEVICE_COOKIE = new OwnCookie("declic-appareil", "/");
    /** Nobody of the team stays signed in for longer, however busy. */
    static final Duration LONGEST_STAFF_SESSION = Duration.ofHours(12);

    private final HttpSessionSecurityContextRepository sessions = new HttpSessionSecurityContextRepository();
    private final WantedPage wanted;
    private final DeviceTokens devices;
    private final StaffAccountRepository accounts;
    private final ObjectProvider<VolunteerDirectory> directory;
    private final ObjectProvider<DropInPlaces> places;
    private final Clock clock;

    Doorkeeper(
            WantedPage wanted,
            DeviceTokens devices,
            StaffAccountRepository accounts,
            ObjectProvider<VolunteerDirectory> directory,
            ObjectProvider<DropInPlaces> places,
            Clock clock) {
        this.wanted = wanted;
        this.devices = devices;
        this.accounts = accounts;
        this.directory = directory;
        this.places = places;
        this.clock = clock;
    }

    /** Signs in without asking anything: for the demonstration, whose people are all invented. */
    public void openForDemonstration(SignedIn person, HttpServletRequest request, HttpServletResponse response) {
        if (person.role().isStaff()) {
            openForStaff(person, request, response);
        } else {
            openForVolunteer(new Arrived(person, false), false, request, response);
        }
    }

    /** Where this visitor was going when the door stopped them, if it is a page of that role; else the role's home. */
    public String wantedPage(Role role, HttpServletRequest request, HttpServletResponse response) {
        var home = Homes.of(role);
        return wanted.take(request, response)
                .filter(path -> path.startsWith(home + "/"))
                .orElse(home);
    }

    /** Lets in somebody of the team who has shown both factors. */
    public void openForStaff(SignedIn person, HttpServletRequest request, HttpServletResponse response) {
        forgetDevice(request, response);
        open(SessionAuthentication.ofStaff(person, clock.instant(), StaffSignIn.FACTORS), request, response);
    }

    /**
     * Lets somebody of the team who is signed in go on in a session of their own: it began when the former one did, and ends when
     * that would have.
     *
     * @param shown what they have shown, as it stood in the former session
     */
    public void goOn(Authentication shown, HttpServletRequest request, HttpServletResponse response) {
        forgetDevice(request, response);
        open(shown, request, response);
    }

    /**
     * Lets in a volunteer who has come all the way.
     *
     * @param ownPhone true to stay signed in for 60 days on this phone, which is its owner’s alone; else until it is closed. A
     *     device of a drop-in point is nobody’s own
     */
    public void openForVolunteer(
            Arrived arrived, boolean ownPhone, HttpServletRequest request, HttpServletResponse response) {
        forgetDevice(request, response);
        var lives = isShared(request)
                ? DeviceTokens.SHARED_DEVICE
                : ownPhone ? DeviceTokens.OWN_PHONE : DeviceTokens.UNTIL_CLOSED;
        var issued = devices.issue(arrived.person().id(), lives, arrived.byCard());
        if (lives.equals(DeviceTokens.OWN_PHONE)) {
            DEVICE_COOKIE.keep(issued.token(), lives, request, response);
        } else {
            DEVICE_COOKIE.keepUntilClosed(issued.token(), request, response);
        }
        open(SessionAuthentication.ofVolunteer(arrived.person(), clock.instant(), issued.id()), request, response);
    }

    /** True for a device of a drop-in point. */
    public boolean isShared(HttpServletRequest request) {
        return places.stream().anyMatch(those -> those.ofDevice(request).isPresent());
    }

    /** Signs out whoever is there, and forgets that somebody was on the way in. */
    public void showOut(HttpServletRequest request, HttpServletResponse response) {
        forgetDevice(request, response);
        TRY_COOKIE.forget(request, response);
        var session = request.getSession(false);
        if (session != null) {
            session.invalidate();
        }
        SecurityContextHolder.clearContext();
    }

    /** Revokes the phone's token and takes its cookie away. */
    void forgetDevice(HttpServletRequest request, HttpServletResponse response) {
        DEVICE_COOKIE.read(request).ifPresent(token -> {
            devices.find(token).ifPresent(device -> devices.revoke(device.id()));
            DEVICE_COOKIE.forget(request, response);
        });
    }

    /**
     * True while the account is open, the token not revoked, the session not too old. A file that was closed as a second one is
     * nobody's space any more: the phone is known again as that of the file that goes on.
     */
    @Transactional(readOnly = true)
    boolean holds(SessionAuthentication authentication) {
        var device = authentication.device();
        if (device != null) {
            var id = authentication.person().id();
            return devices.holds(device) && directory.stream().noneMatch(people -> people.isClosed(id));
        }
        var oldest = clock.instant().minus(LONGEST_STAFF_SESSION);
        return accounts.findById(new StaffId(authentication.person().id()))
                        .filter(account -> !account.isDisabled())
                        .filter(account -> !authentication.since().isBefore(account.sessionsSince()))
                        .filter(account -> account.principal().equals(authentication.person()))
                        .isPresent()
                && authentication.since().isAfter(oldest);
    }

    /** Whoever this phone's cookie belongs to. */
    Optional<Authentication> recognise(String token) {
        return devices.find(token).flatMap(device -> directory.stream()
                .flatMap(people -> people.withId(device.volunteer()).stream())
                .findFirst()
                .map(entry -> SessionAuthentication.ofVolunteer(
                        new SignedIn(entry.id(), entry.displayName(), Role.VOLUNTEER, null),
                        clock.instant(),
                        device.id())));
    }

    void open(Authentication authentication, HttpServletRequest request, HttpServletResponse response) {
        var session = request.getSession(false);
        if (session != null) {
            // what an earlier visitor of this browser left behind does not pass to the next one
            session.invalidate();
        }
        SecurityContextHolderStrategy holder = SecurityContextHolder.getContextHolderStrategy();
        var context = holder.createEmptyContext();
        context.setAuthentication(authentication);
        holder.setContext(context);
        sessions.saveContext(context, request, response);
    }
}
