package fr.declic.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.AriaRole;

/** The shortest way through the registration, from whatever screen a phone shows, for tests that look at something else. */
public final class ShortRegistration {

    public static final String FIRST = "Qui êtes-vous ?";
    public static final String WISHES = "Qu’aimeriez-vous faire ?";
    public static final String CHECK = "Vérifiez, puis envoyez";
    public static final String RECEIPT = "Votre inscription est reçue";

    private final Page phone;
    private final String firstName;
    private final String lastName;
    private final String number;

    /** @param number of a phone, 06 39 98 xx xx */
    public ShortRegistration(Page phone, String firstName, String lastName, String number) {
        this.phone = phone;
        this.firstName = firstName;
        this.lastName = lastName;
        this.number = number;
    }

    /** Answers until the screen of this title is there. */
    public void upTo(String title) {
        assertThat(heading()).not().isEmpty();
        var shown = title();
        while (!shown.equals(title)) {
            answer(shown);
            assertThat(heading()).not().hasText(shown);
            shown = title();
        }
    }

    /** The check is there: says that one is a volunteer, and leaves the sending to the test. */
    public Locator readyToSend() {
        button("Je suis volontaire").click();
        assertThat(phone.getByRole(
                        AriaRole.BUTTON,
                        new Page.GetByRoleOptions()
                                .setName("Je suis volontaire")
                                .setPressed(true)))
                .isVisible();
        return button("Envoyer mon inscription");
    }

    public Locator heading() {
        return phone.getByRole(AriaRole.HEADING, new Page.GetByRoleOptions().setLevel(1));
    }

    public String title() {
        return heading().innerText().strip();
    }

    private void answer(String question) {
        switch (question) {
            case FIRST -> {
                phone.getByLabel("Prénom").fill(firstName);
                phone.getByLabel("Nom", new Page.GetByLabelOptions().setExact(true))
                        .fill(lastName);
                phone.getByLabel("Date de naissance").fill("14/03/1985");
            }
            case "Comment vous joindre ?" -> phone.getByLabel("Téléphone").fill(number);
            case "Où habitez-vous ?" -> phone.getByLabel("Numéro et rue").fill("12 rue que personne ne connaît");
            case "Depuis quand habitez-vous là ?" ->
                button("Depuis ma naissance").click();
            case "Depuis quand êtes-vous sans emploi ?" ->
                button("Je ne sais plus").click();
            case WISHES -> button("Peu importe").click();
            case CHECK -> throw new IllegalStateException("The test sends it itself");
            default -> {}
        }
        button("Continuer").click();
    }

    private Locator button(String name) {
        return phone.getByRole(
                AriaRole.BUTTON, new Page.GetByRoleOptions().setName(name).setExact(true));
    }
}
