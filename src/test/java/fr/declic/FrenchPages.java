package fr.declic;

import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.Locale;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** The pages without a screen, behind all that guards them, as somebody asks for them whose browser speaks French. */
public final class FrenchPages {

    private FrenchPages() {}

    public static MockMvcTester of(WebApplicationContext context) {
        return MockMvcTester.create(MockMvcBuilders.webAppContextSetup(context)
                .defaultRequest(get("/").locale(Locale.FRENCH))
                .apply(springSecurity())
                .build());
    }
}
