package fr.declic.shell;

import org.springframework.security.core.Authentication;
import org.springframework.security.core.context.SecurityContextHolder;

/** Whoever is signed in, as far as the frame of a screen needs to know: the principal implements it. */
public interface Visitor {

    /** The name to show, in the person's own writing. */
    String displayName();

    /** Key of the words for what this person is here. */
    String roleKey();

    /** @throws IllegalStateException when nobody is signed in: whoever asks stands behind a door */
    static Authentication signedIn() {
        var authentication = SecurityContextHolder.getContext().getAuthentication();
        if (authentication == null) {
            throw new IllegalStateException("Nobody is signed in");
        }
        return authentication;
    }

    /** The name to put under what the signed-in person writes. */
    static String author() {
        var authentication = signedIn();
        return authentication.getPrincipal() instanceof Visitor person
                ? person.displayName()
                : authentication.getName();
    }
}
