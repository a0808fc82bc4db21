package fr.declic.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import org.junit.jupiter.api.Test;

@InBrowser
class OpeningTheHomePageIT {

    @Test
    void invitesToRegisterOnAPhone(@Phone Page phone) {
        phone.navigate("/");
        assertThat(registerLink(phone)).isVisible();
    }

    @Test
    void invitesToRegisterOnATablet(@Tablet Page tablet) {
        tablet.navigate("/");
        assertThat(registerLink(tablet)).isVisible();
    }

    private static Locator registerLink(Page page) {
        return page.getByRole(AriaRole.LINK, new Page.GetByRoleOptions().setName("Je m'inscris"))
                .first();
    }
}
