package fr.declic.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

/** A visit closes after twenty minutes: whoever is there is asked before, and whoever writes is not disturbed (RGAA 13.1). */
@InBrowser
class StayingOnAScreenIT {

    private static final long MINUTE = 60_000;
    private static final long A_MOMENT = 3_000;
    private static final long ALMOST_OVER = 18 * MINUTE + 10_000;
    private static final String ANSWER = "**/*v-r=uidl*";

    @Test
    void isAskedBeforeTheVisitCloses(@Phone Page phone) {
        phone.clock().install();
        Screens.enter(phone, "volontaire");
        awaitTheWatch(phone);
        phone.clock().fastForward(17 * MINUTE);
        assertThat(question(phone)).isHidden();
        Look.settle(phone);
        phone.clock().fastForward(MINUTE + 10_000);
        Look.settle(phone);
        assertThat(question(phone)).isVisible();
        assertThat(question(phone)).containsText("Minutes qui restent : 2");
        var yes = phone.getByRole(AriaRole.BUTTON, new Page.GetByRoleOptions().setName("Oui, je continue"));
        assertThat(yes).isFocused();
        assertThat(Look.atOnce(phone, "encore-la")).isEmpty();
        answer(phone, () -> yes.press("Enter"));
        phone.clock().fastForward(10 * MINUTE);
        assertThat(question(phone)).isHidden();
    }

    @Test
    void isNotAskedOfWhoeverWrites(@Phone Page phone) {
        phone.clock().install();
        Screens.enter(phone, "coordinateur");
        phone.navigate("/equipe/volontaires");
        awaitTheWatch(phone);
        phone.clock().fastForward(17 * MINUTE);
        phone.keyboard().press("Tab");
        var answer = phone.waitForResponse(ANSWER, () -> phone.clock().fastForward(MINUTE + 10_000));
        assertThat(answer.status()).isEqualTo(200);
        assertThat(question(phone)).isHidden();
    }

    @Test
    void isAskedOverAFormThatStaysAsItWas(@Tablet Page tablet) {
        tablet.clock().install();
        Screens.enter(tablet, "coordinateur");
        tablet.navigate("/equipe/activites");
        tablet.getByText("Nouvel employeur").first().click();
        var name = tablet.getByLabel("Nom").first();
        name.fill("Atelier");
        awaitTheWatch(tablet);
        // What is half typed is sent first, which keeps the visit open as long again.
        tablet.waitForResponse(ANSWER, () -> tablet.clock().fastForward(ALMOST_OVER));
        Look.settle(tablet);
        assertThat(question(tablet)).isHidden();
        tablet.clock().fastForward(ALMOST_OVER);
        assertThat(question(tablet)).isVisible();
        answer(tablet, () -> tablet.keyboard().press("Escape"));
        assertThat(name).hasValue("Atelier");
        tablet.clock().fastForward(ALMOST_OVER);
        answer(tablet, () -> tablet.getByText("Oui, je continue").click());
        assertThat(name).hasValue("Atelier");
    }

    private static void answer(Page page, Runnable how) {
        page.waitForResponse(ANSWER, how);
        assertThat(question(page)).isHidden();
        Look.settle(page);
    }

    /**
     * It is fetched once the screen is there, and counts from the server's last answer on: what a screen sends a moment after the
     * last touch is sent before the clock is turned.
     */
    private static void awaitTheWatch(Page page) {
        page.waitForFunction("() => window.declic?.stillHere");
        Look.settle(page);
        page.clock().runFor(A_MOMENT);
        Look.settle(page);
    }

    private static Locator question(Page page) {
        return page.getByRole(AriaRole.ALERTDIALOG);
    }
}
