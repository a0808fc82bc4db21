package fr.declic.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;
import java.time.Month;
import java.time.format.TextStyle;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/**
 * The whole registration, to its receipt, by whoever has no mouse and by whoever does not see the screen: by the keys of a keyboard
 * alone, then by roles and names alone. In French, and in Arabic, which runs from right to left.
 */
@InBrowser
@DisplayName("Registering without a mouse, and without seeing")
class WithoutAMouseIT {

    /** A piece that one can use and that has no name: the line ends, or goes on with its state, where its name would be. */
    private static final Pattern NAMELESS = Pattern.compile(
            "^\\s*- '?(button|link|textbox|combobox|checkbox|radio|searchbox|spinbutton|slider|listbox|option)"
                    + "(:.*|( \\[.*)?)$");

    /** In Latin letters in every language: the names of the territory's streets are. */
    private static final String STREET_BEGUN = "12 rue des Mod";

    private static final String STREET_NAME = "rue des Modèles";
    private static final String STREET = "12 " + STREET_NAME;

    @Test
    @Tag("full")
    void byKeyboardInFrench(@Phone Page phone) {
        phone.navigate("/inscription");
        byKeyboard(Spoken.in("fr", phone), "Clavier", "Essai", "06 39 98 76 01", "repass");
    }

    @Test
    void byKeyboardInArabic(@Phone Page phone) {
        phone.navigate("/inscription");
        var keys = new Keyboard(phone);
        var french = Spoken.in("fr", phone);
        assertThat(french.title()).hasText(french.words("registration.qui.title"));
        keys.enter(phone.locator("summary"));
        var arabic = Spoken.in("ar", phone);
        keys.enter(arabic.button("language.name"));
        assertThat(phone.locator("html")).hasAttribute("dir", "rtl");
        arrives(keys, arabic, "qui");
        byKeyboard(arabic, "أمينة", "مثال", "06 39 98 76 02", "كيّ");
    }

    @Test
    void byRolesAndNamesInFrench(@Phone Page phone) {
        phone.navigate("/inscription?langue=fr");
        byRolesAndNames(Spoken.in("fr", phone), "Lecture", "Essai", "06 39 98 76 03", "repass");
    }

    @Test
    @Tag("full")
    void byRolesAndNamesInArabic(@Phone Page phone) {
        phone.navigate("/inscription?langue=ar");
        byRolesAndNames(Spoken.in("ar", phone), "سلمى", "مثال", "06 39 98 76 04", "كيّ");
        assertThat(phone.locator("html")).hasAttribute("dir", "rtl");
    }

    private static void byKeyboard(Spoken screen, String firstName, String lastName, String phone, String search) {
        var page = screen.page();
        var keys = new Keyboard(page);
        var onward = screen.button("registration.continue");
        assertThat(screen.title()).hasText(screen.words("registration.qui.title"));

        // Nothing is answered: the first field that is wrong takes the focus, and says why.
        keys.enter(onward);
        isRefused(keys, screen.field("registration.firstName"), screen.words("registration.firstName.missing"));
        page.keyboard().type(firstName);
        keys.write(screen.field("registration.lastName"), lastName);
        keys.write(screen.field("registration.birthDate"), "1985");
        keys.press("Enter");
        isRefused(keys, screen.field("registration.birthDate"), screen.words("registration.birthDate.unread"));
        keys.press("Control+A");
        page.keyboard().type("14/03/1985");
        keys.press("Enter");

        arrives(keys, screen, "contact");
        keys.enter(screen.button("registration.back"));
        arrives(keys, screen, "qui");
        assertThat(screen.field("registration.firstName")).hasValue(firstName);
        keys.enter(onward);
        arrives(keys, screen, "contact");
        keys.enter(onward);
        isRefused(keys, screen.field("registration.phone"), screen.words("registration.contact.missing"));
        page.keyboard().type(phone);
        keys.press("Enter");

        arrives(keys, screen, "adresse");
        var street = screen.named(AriaRole.COMBOBOX, screen.words("registration.address"));
        keys.write(street, STREET_BEGUN);
        var found = page.getByRole(AriaRole.OPTION).first();
        assertThat(found).hasText(STREET_NAME);
        keys.press("ArrowDown");
        assertThat(found).hasAttribute("aria-selected", "true");
        assertThat(street).hasAttribute("aria-activedescendant", found.getAttribute("id"));
        keys.press("Enter");
        assertThat(street).hasValue(STREET);
        keys.staysOn(street);
        keys.press("Enter");

        arrives(keys, screen, "depuis");
        var month = screen.named(AriaRole.COMBOBOX, screen.words("registration.month"));
        keys.goTo(month);
        for (int i = 0; i < Month.MAY.getValue(); i++) {
            keys.press("ArrowDown");
        }
        assertThat(month).hasValue(Integer.toString(Month.MAY.getValue()));
        keys.write(screen.field("registration.year"), "2019");
        keys.press("Enter");

        arrives(keys, screen, "travail");
        keys.choose(screen.button("deprivation.UNKNOWN"));
        keys.enter(onward);

        arrives(keys, screen, "savoir-faire");
        keys.write(screen.field("registration.savoir-faire.search"), search);
        keys.choose(screen.button("skill.repasser-chemise"));
        keys.enter(screen.button("family.cuisine"));
        keys.staysOn(screen.heading("family.cuisine", 2));
        keys.choose(screen.button("skill.eplucher-legumes"));
        keys.enter(screen.button("registration.savoir-faire.families"));
        arrives(keys, screen, "savoir-faire");
        // What is taken away leaves the focus on what stands beside it, then on the title.
        keys.enter(remove(screen, "skill.repasser-chemise"));
        keys.staysOn(remove(screen, "skill.eplucher-legumes"));
        keys.press("Enter");
        keys.staysOn(screen.title());
        keys.enter(onward);

        arrives(keys, screen, "envies");
        keys.enter(onward);
        isRefused(keys, screen.button("registration.any"), screen.words("registration.envies.missing"));
        keys.press("Space");
        assertThat(screen.chosen("registration.any")).isFocused();
        keys.enter(onward);

        arrives(keys, screen, "apprendre");
        keys.choose(screen.button("registration.any"));
        keys.enter(onward);

        arrives(keys, screen, "heures");
        var wished = screen.named(AriaRole.GROUP, screen.words("registration.heures.wished"));
        var more = wished.getByRole(AriaRole.BUTTON).last();
        keys.goTo(more);
        keys.press("Space");
        assertThat(wished.getByRole(AriaRole.STATUS)).hasText(screen.words("hours.whole", 25));
        keys.staysOn(more);
        keys.enter(onward);

        arrives(keys, screen, "jours");
        keys.choose(screen.button("halfday.MONDAY_MORNING"));
        keys.enter(onward);

        arrives(keys, screen, "trajet");
        keys.choose(screen.button("mobility.WALK"));
        keys.enter(onward);

        arrives(keys, screen, "limites");
        keys.choose(screen.button("limit.HEAVY_LOADS"));
        keys.enter(onward);

        arrives(keys, screen, "verifier");
        keys.enter(screen.button("registration.modify").first());
        arrives(keys, screen, "qui");
        keys.enter(onward);
        arrives(keys, screen, "verifier");
        var send = screen.button("registration.send");
        keys.enter(send);
        var volunteering = screen.button("registration.volunteering");
        isRefused(keys, volunteering, screen.words("registration.verifier.volunteering.missing"));
        keys.goBackTo(screen.button("registration.modify").last());
        keys.choose(volunteering);
        keys.enter(send);

        arrives(keys, screen, "receipt");
        assertThat(page.locator(".number")).hasText(Pattern.compile("^[A-Z]+-\\d{4}$"));
    }

    /** The screen of this name is there: its title has the focus, so that it is read from there, and the window bears it. */
    private static void arrives(Keyboard keys, Spoken screen, String step) {
        var words = screen.words("registration." + step + ".title");
        assertThat(screen.title()).hasText(words);
        keys.staysOn(screen.title());
        assertThat(screen.page()).hasTitle(screen.words("registration.pageTitle", words));
    }

    private static void isRefused(Keyboard keys, Locator field, String sentence) {
        keys.staysOn(field);
        var literally = sentence.replaceAll("[.*+?^$(){}|\\[\\]\\\\]", "\\\\$0").replaceAll("[ \u00a0]", "\\\\s");
        assertThat(field).hasAccessibleDescription(Pattern.compile(literally + "$"));
    }

    private static Locator remove(Spoken screen, String skill) {
        return screen.named(AriaRole.BUTTON, screen.words("registration.savoir-faire.remove", screen.words(skill)));
    }

    private static void byRolesAndNames(Spoken screen, String firstName, String lastName, String phone, String search) {
        var page = screen.page();
        var onward = screen.button("registration.continue");

        isRead(screen, "qui");
        assertThat(page.getByRole(AriaRole.BANNER)).isVisible();
        assertThat(screen.named(AriaRole.NAVIGATION, screen.words("language.choose")))
                .isVisible();
        onward.click();
        assertThat(screen.field("registration.firstName"))
                .hasAccessibleDescription(screen.words("registration.firstName.missing"));
        screen.field("registration.firstName").fill(firstName);
        screen.field("registration.lastName").fill(lastName);
        screen.field("registration.birthDate").fill("14/03/1985");
        onward.click();

        isRead(screen, "contact");
        screen.field("registration.phone").fill(phone);
        assertThat(screen.field("registration.email"))
                .hasAccessibleDescription(screen.words("registration.email.help"));
        onward.click();

        isRead(screen, "adresse");
        screen.named(AriaRole.COMBOBOX, screen.words("registration.address")).pressSequentially(STREET_BEGUN);
        var streets = screen.named(AriaRole.LISTBOX, screen.words("registration.address.found"));
        var found = streets.getByRole(AriaRole.OPTION, new Locator.GetByRoleOptions().setName(STREET_NAME));
        assertThat(found).isVisible();
        isSaid(
                screen,
                "registration.address.count",
                streets.getByRole(AriaRole.OPTION).count());
        found.click();
        assertThat(screen.named(AriaRole.COMBOBOX, screen.words("registration.address")))
                .hasValue(STREET);
        onward.click();

        isRead(screen, "depuis");
        var since = screen.named(AriaRole.GROUP, screen.words("registration.depuis.since"));
        since.getByRole(AriaRole.COMBOBOX)
                .selectOption(Month.MAY.getDisplayName(TextStyle.FULL_STANDALONE, screen.language()));
        since.getByRole(AriaRole.TEXTBOX).fill("2019");
        onward.click();

        isRead(screen, "travail");
        choose(screen, "deprivation.UNKNOWN");
        onward.click();

        isRead(screen, "savoir-faire");
        screen.field("registration.savoir-faire.search").pressSequentially(search);
        choose(screen, "skill.repasser-chemise");
        var chosen = screen.named(AriaRole.GROUP, screen.words("registration.savoir-faire.chosen"));
        assertThat(chosen.getByRole(AriaRole.BUTTON)).hasCount(1);
        assertThat(remove(screen, "skill.repasser-chemise")).isVisible();
        screen.button("family.cuisine").click();
        assertThat(screen.heading("family.cuisine", 2)).isFocused();
        hasNames(screen);
        choose(screen, "skill.eplucher-legumes");
        onward.click();

        isRead(screen, "envies");
        onward.click();
        assertThat(page.getByRole(AriaRole.ALERT)).hasText(screen.words("registration.envies.missing"));
        choose(screen, "registration.any");
        assertThat(page.getByRole(AriaRole.ALERT)).hasCount(0);
        onward.click();

        isRead(screen, "apprendre");
        choose(screen, "family.linge");
        onward.click();

        isRead(screen, "heures");
        var wished = screen.named(AriaRole.GROUP, screen.words("registration.heures.wished"));
        wished.getByRole(
                        AriaRole.BUTTON,
                        new Locator.GetByRoleOptions().setName(screen.words("registration.hours.less")))
                .click();
        assertThat(wished.getByRole(AriaRole.STATUS)).hasText(screen.words("hours.whole", 23));
        onward.click();

        isRead(screen, "jours");
        choose(screen, "halfday.MONDAY_AFTERNOON");
        onward.click();

        isRead(screen, "trajet");
        choose(screen, "mobility.BUS");
        onward.click();

        isRead(screen, "limites");
        choose(screen, "limit.NOISE");
        onward.click();

        isRead(screen, "verifier");
        for (var step : List.of("qui", "contact", "adresse", "savoir-faire", "envies")) {
            assertThat(screen.heading("registration." + step + ".short", 2)).isVisible();
        }
        assertThat(screen.button("registration.modify").first())
                .hasAccessibleDescription(screen.words("registration.qui.short"));
        screen.button("registration.send").click();
        assertThat(page.getByRole(AriaRole.ALERT)).hasText(screen.words("registration.verifier.volunteering.missing"));
        choose(screen, "registration.volunteering");
        screen.button("registration.send").click();

        isRead(screen, "receipt");
        assertThat(page.getByRole(AriaRole.MAIN)).containsText(Pattern.compile("[A-Z]+-\\d{4}"));
    }

    /** The screen of this name is there, its title is what is read first, and whatever can be used has a name. */
    private static void isRead(Spoken screen, String step) {
        assertThat(screen.heading("registration." + step + ".title", 1)).isVisible();
        assertThat(screen.title()).hasCount(1);
        if (!step.equals("qui")) {
            assertThat(screen.title()).isFocused();
        }
        hasNames(screen);
    }

    private static void hasNames(Spoken screen) {
        var tree = screen.page().locator("body").ariaSnapshot();
        assertThat(tree.lines().filter(line -> NAMELESS.matcher(line).matches()))
                .as("pieces without a name in%n%s", tree)
                .isEmpty();
    }

    private static void isSaid(Spoken screen, String key, int count) {
        assertThat(screen.page()
                        .getByRole(AriaRole.STATUS)
                        .filter(new Locator.FilterOptions().setHasText(screen.words(key, count))))
                .hasCount(1);
    }

    private static void choose(Spoken screen, String key) {
        screen.button(key).click();
        assertThat(screen.chosen(key)).hasCount(1);
    }
}
