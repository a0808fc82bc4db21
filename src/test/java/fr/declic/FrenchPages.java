package fr.declic;

import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;

import java.util.Locale;
import java.util.concurrent.atomic.AtomicInteger;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/**
 * The pages without a screen, behind all that guards them, as somebody asks for them whose browser speaks French. Each comes from a
 * network of their own: what one test asks is not counted against the next.
 */
public final class FrenchPages {

    private static final AtomicInteger NETWORKS = new AtomicInteger();

    private FrenchPages() {}

    public static MockMvcTester of(WebApplicationContext context) {
        return MockMvcTester.create(MockMvcBuilders.webAppContextSetup(context)
                .defaultRequest(get("/").locale(Locale.FRENCH).remoteAddress(network()))
                .apply(springSecurity())
                .build());
    }

    /** Of those kept for trials of networks, 198.18.0.0/15. */
    private static String network() {
        var number = NETWORKS.incrementAndGet();
        return "198.18." + (number >> 8) % 256 + "." + number % 256;
    }
}
