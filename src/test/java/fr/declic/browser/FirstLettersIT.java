package fr.declic.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.Route;
import com.microsoft.playwright.options.AriaRole;
import com.microsoft.playwright.options.BoundingBox;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;

@InBrowser
@DisplayName("The first letters that a device shows")
class FirstLettersIT {

    private static final Pattern OF_THE_DEVICE = Pattern.compile(".*device-letters.*");

    @Test
    void areThePhonesOwnUntilItIsAnswered(@Phone Page phone) {
        var fetched = fonts(phone);
        phone.navigate("/inscription");
        Look.settle(phone);
        assertThat(phone.locator("html")).hasClass(OF_THE_DEVICE);
        assertThat(fetched).isEmpty();

        new ShortRegistration(phone, "Lettres", "Essai", "06 39 98 75 03").upTo("Comment vous joindre ?");
        assertThat(phone.locator("html")).not().hasClass(OF_THE_DEVICE);
        phone.waitForCondition(() -> fetched.size() == 1);
    }

    @Test
    void standWhereTheyStayBeforeAnyScriptHasCome(@Phone Page phone) {
        phone.route("**/VAADIN/**", Route::abort);
        phone.navigate("/inscription");
        var waiting = question(phone);
        phone.unroute("**/VAADIN/**");
        phone.navigate("/inscription");
        Look.settle(phone);
        assertThat(question(phone))
                .usingRecursiveComparison()
                .withEqualsForType((one, other) -> Math.abs(one - other) < 1, Double.class)
                .isEqualTo(waiting);
    }

    private static BoundingBox question(Page phone) {
        return phone.locator(".registration h1").boundingBox();
    }

    @Test
    void areOursForWhoeverHasReadOurPages(@Phone Page phone) {
        phone.navigate("/");
        awaitOurs(phone);
        phone.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Je m'inscris"))
                .first()
                .click();
        Look.settle(phone);
        assertThat(phone.locator("html")).not().hasClass(OF_THE_DEVICE);
    }

    @Test
    void ofOurPagesAreFetchedOnceTheirWordsAreThere(@Phone Page phone) {
        var fetched = fonts(phone);
        phone.navigate("/le-projet");
        assertThat(phone.locator("html")).hasClass(OF_THE_DEVICE);
        phone.waitForCondition(() -> fetched.size() == 1);
        assertThat(phone.locator("html")).hasClass(OF_THE_DEVICE);

        awaitOurs(phone);
        phone.navigate("/le-projet/liste");
        assertThat(phone.locator("html")).not().hasClass(OF_THE_DEVICE);
    }

    /** Until the device remembers that it has our letters. */
    private static void awaitOurs(Page phone) {
        phone.waitForCondition(() -> phone.evaluate("localStorage.letters") != null);
    }

    private static List<String> fonts(Page phone) {
        var fetched = new ArrayList<String>();
        phone.onRequest(request -> {
            if (request.url().endsWith(".woff2")) {
                fetched.add(request.url());
            }
        });
        return fetched;
    }
}
