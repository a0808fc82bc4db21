package fr.declic.shell;

import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.spring.security.AuthenticationContext;

/** «Se déconnecter», the same everywhere. */
class SignOutButton extends NativeButton {

    SignOutButton(AuthenticationContext authentication) {
        setText(getTranslation("shell.signOut"));
        addClassName("link");
        addClickListener(click -> authentication.logout());
    }
}
