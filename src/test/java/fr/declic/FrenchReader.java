package fr.declic;

import com.vaadin.browserless.internal.MockRequestCustomizer;
import com.vaadin.browserless.mocks.MockRequest;
import com.vaadin.browserless.mocks.SpringSecurityRequestCustomizer;
import java.util.Locale;
import org.springframework.stereotype.Component;

/**
 * Screens without a browser are asked for in French; their own request would ask for English. It takes the place, and the name, of
 * the one that knows who is signed in.
 */
@Component("com.vaadin.browserless.mocks.SpringSecurityRequestCustomizer")
class FrenchReader implements MockRequestCustomizer {

    private final MockRequestCustomizer signedIn = new SpringSecurityRequestCustomizer();

    @Override
    public void apply(MockRequest request) {
        signedIn.apply(request);
        request.setLocaleInt(Locale.FRENCH);
    }
}
