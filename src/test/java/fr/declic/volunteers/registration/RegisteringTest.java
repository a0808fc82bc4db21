package fr.declic.volunteers.registration;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.browserless.SpringBrowserlessTest;
import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.Text;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Image;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.dom.DomEvent;
import com.vaadin.flow.dom.Element;
import com.vaadin.flow.internal.nodefeature.ElementListenerMap;
import fr.declic.InTerritory;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.transaction.support.TransactionTemplate;
import tools.jackson.databind.node.JsonNodeFactory;

/** The screens as a person goes through them, by their labels and buttons. */
@InTerritory
class RegisteringTest extends SpringBrowserlessTest {

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    @BeforeEach
    void opensThePage() {
        UI.getCurrent().navigate("inscription");
    }

    @Test
    void goesFromTheNameToTheReceipt() {
        answersUpToTheCheck("Amel", "Parcours");
        assertThat(title()).isEqualTo("Vérifiez, puis envoyez");
        assertThat(text())
                .contains(
                        "Je m’appelle Amel Parcours.",
                        "14 mars 1985",
                        "06\u00a039\u00a098\u00a000\u00a061",
                        "12 rue Inventée")
                .contains(
                        "Je suis sans emploi depuis janvier 2023.",
                        "1. Repasser le linge",
                        "20 h".replace(' ', '\u00a0'))
                .contains("lundi matin", "en bus", "porter lourd", "repasser une chemise");
        assertThat(pictures())
                .contains("family-linge", "kind-repassage", "halfday-morning", "mobility-bus", "limit-heavy_loads");
        tap("Envoyer mon inscription");
        assertThat(text()).contains("Touchez «\u00a0Je suis volontaire\u00a0» pour envoyer.");
        tap("Je suis volontaire");
        tap("Envoyer mon inscription");
        assertThat(title()).isEqualTo("Votre inscription est reçue");
        assertThat(text())
                .containsPattern("T-\\d{4}")
                .contains("Date de candidature", "L’équipe vous appelle avant le");
        assertThat(messagesTo("+33639980061")).containsExactly("SMS");
    }

    @Test
    void saysWhatIsMissingBesideEachField() {
        tap("Continuer");
        assertThat(title()).isEqualTo("Qui êtes-vous ?");
        assertThat(text()).contains("Écrivez votre prénom.", "Écrivez votre nom.", "Écrivez votre date de naissance.");
        var input = field("Prénom").getElement();
        assertThat(input.getAttribute("aria-invalid")).isEqualTo("true");
        assertThat(input.getAttribute("aria-describedby")).contains("first-name-error");
    }

    @Test
    void keepsAnswersWhenOneGoesBack() {
        identify("Amel", "Retour");
        type("Téléphone", "06 39 98");
        tap("Retour");
        assertThat(title()).isEqualTo("Qui êtes-vous ?");
        assertThat(typed("Prénom")).isEqualTo("Amel");
        tap("Continuer");
        assertThat(typed("Téléphone")).isEqualTo("06 39 98");
    }

    @Test
    void keepsAMonthThatIsHalfAnsweredWhenOneGoesBack() {
        identify("Amel", "Mois");
        type("Téléphone", "06 39 98 00 61");
        tap("Continuer");
        type("Numéro et rue", "12 rue Inventée");
        tap("Continuer");
        type("Année", "2019");
        tap("Retour");
        tap("Continuer");
        assertThat(typed("Année")).isEqualTo("2019");
        type("Mois", "5");
        tap("Continuer");
        assertThat(title()).isEqualTo("Depuis quand êtes-vous sans emploi ?");
        type("Mois", "1");
        tap("Retour");
        assertThat(typed("Mois")).isEqualTo("5");
        tap("Continuer");
        assertThat(typed("Mois")).isEqualTo("1");
        tap("Je travaille un peu");
        tap("Continuer");
        tap("Retour");
        assertThat(typed("Mois")).as("answered meanwhile").isEmpty();
    }

    @Test
    void keepsWhatIsHalfTypedWhereItMayBeClearedAndSaysNothingOfIt() {
        identify("Amel", "Moitié");
        type("Téléphone", "06 39");
        type("E-mail", "amel@exem");
        mayBeCleared();
        assertThat(wrong()).isEmpty();
        assertThat(half()).isEqualTo("06 39, amel@exem");
        UI.getCurrent().navigate("inscription/qui");
        type("Date de naissance", "4/03/1985");
        mayBeCleared();
        assertThat(wrong()).isEmpty();
        assertThat(draft("answers -> 'identity' ->> 'birthDate'")).isEqualTo("1985-03-14");
        UI.getCurrent().navigate("inscription/contact");
        assertThat(typed("Téléphone")).isEqualTo("06 39");
        type("Téléphone", "06 39 98 00 63");
        type("E-mail", "");
        tap("Continuer");
        assertThat(half()).isEqualTo(", ");
        tap("Je n’ai pas d’adresse en ce moment");
        mayBeCleared();
        assertThat(draft("answers -> 'home'")).as("a tap is an answer").isNotNull();
    }

    @Test
    void keepsASavoirFaireThatWasTypedAndNotAdded() {
        answersUpTo("Que savez-vous faire ?", "Amel", "Oud");
        type("Chercher un savoir-faire", "jouer du oud");
        tap("Continuer");
        assertThat(title()).isEqualTo("Qu’aimeriez-vous faire ?");
        tap("Retour");
        assertThat(labels()).contains("Enlever : jouer du oud");
    }

    @Test
    void doesNotKeepTheWordsThatLedToASavoirFaire() {
        answersUpTo("Que savez-vous faire ?", "Amel", "Chemise");
        type("Chercher un savoir-faire", "repasage");
        tap("repasser une chemise");
        tap("Continuer");
        tap("Retour");
        assertThat(labels()).contains("Enlever : repasser une chemise").doesNotContain("Enlever : repasage");
        type("Chercher un savoir-faire", "couz");
        tap("Linge et couture");
        tap("Continuer");
        tap("Retour");
        assertThat(labels()).doesNotContain("Enlever : couz");
    }

    @Test
    void keepsWordsThatNothingComesNearToWhereAFamilyIsOpened() {
        answersUpTo("Que savez-vous faire ?", "Amel", "Famille");
        type("Chercher un savoir-faire", "qwxz vbnk");
        tap("Linge et couture");
        assertThat(labels()).contains("Enlever : qwxz vbnk");
        tap("repasser une chemise");
        tap("Continuer");
        tap("Retour");
        assertThat(labels()).contains("Enlever : qwxz vbnk", "Enlever : repasser une chemise");
    }

    @Test
    void refusesAMonthBeforeTheBirth() {
        identify("Amel", "Avant");
        type("Téléphone", "06 39 98 00 61");
        tap("Continuer");
        type("Numéro et rue", "12 rue Inventée");
        tap("Continuer");
        type("Mois", "2");
        type("Année", "1985");
        tap("Continuer");
        assertThat(text()).contains("C’est avant votre naissance. Vérifiez l’année.");
        type("Mois", "3");
        tap("Continuer");
        assertThat(title()).isEqualTo("Depuis quand êtes-vous sans emploi ?");
        type("Mois", "2");
        type("Année", "1985");
        tap("Continuer");
        assertThat(text()).contains("C’est avant votre naissance. Vérifiez l’année.");
    }

    @Test
    void showsAgainWhatIsSearchedWhenOneGoesBack() {
        answersUpTo("Que savez-vous faire ?", "Amel", "Retour");
        type("Chercher un savoir-faire", "jouer");
        tap("Retour");
        tap("Continuer");
        assertThat(typed("Chercher un savoir-faire")).isEqualTo("jouer");
        assertThat(labels()).doesNotContain("Enlever : jouer");
    }

    @Test
    void comesBackToTheCheckAfterACorrection() {
        answersUpToTheCheck("Amel", "Correction");
        tapNth("Modifier", 1);
        assertThat(title()).isEqualTo("Comment vous joindre ?");
        type("E-mail", "amel@exemple.invalid");
        tap("Continuer");
        assertThat(title()).isEqualTo("Vérifiez, puis envoyez");
        assertThat(text()).contains("amel@exemple.invalid");
    }

    @Test
    void tellsWhoIsTooYoungWhen() {
        type("Prénom", "Tom");
        type("Nom", "Jeune");
        type("Date de naissance", "31/12/2020");
        tap("Continuer");
        assertThat(text()).contains("Il faut avoir 16 ans pour s’inscrire.", "31 décembre 2036");
    }

    @Test
    void tellsWhoLivesInAnotherTownWhatThatMeans() {
        identify("Amel", "Voisine");
        type("Téléphone", "06 39 98 00 63");
        tap("Continuer");
        tap("J’habite dans une autre ville");
        tap("Continuer");
        assertThat(text()).contains("Votre adresse n’est pas dans le territoire");
        UI.getCurrent().navigate("inscription/adresse");
        assertThat(isTapped("J’habite dans une autre ville")).isTrue();
        assertThat(isTapped("Je n’ai pas d’adresse en ce moment")).isFalse();
        tap("Je n’ai pas d’adresse en ce moment");
        assertThat(isTapped("J’habite dans une autre ville")).isFalse();
        tap("Continuer");
        assertThat(text()).doesNotContain("n’est pas dans le territoire");
    }

    @Test
    void keepsAnotherTownBesideAStreetThatIsNotFinished() {
        identify("Amel", "Lointaine");
        type("Téléphone", "06 39 98 00 66");
        tap("Continuer");
        tap("J’habite dans une autre ville");
        type("Numéro et rue", "rue");
        tap("Retour");
        UI.getCurrent().navigate("inscription/adresse");
        assertThat(isTapped("J’habite dans une autre ville")).isTrue();
        assertThat(typed("Numéro et rue")).isEqualTo("rue");
    }

    @Test
    void ranksWishesInTheOrderOfTheTaps() {
        identify("Amel", "Envies");
        type("Téléphone", "06 39 98 00 62");
        UI.getCurrent().navigate("inscription/envies");
        answerAddressAndWork();
        tap("Continuer");
        tap("Repasser le linge");
        tap("Coudre et retoucher");
        tap("Faire du compost");
        tap("Repasser le linge");
        assertThat(rank("Coudre et retoucher")).isEqualTo(1);
        assertThat(rank("Faire du compost")).isEqualTo(2);
        assertThat(rank("Repasser le linge")).isZero();
    }

    @Test
    void asksForAWishOrForNoPreference() {
        answersUpTo("Qu’aimeriez-vous faire ?", "Amel", "Peuimporte");
        tap("Continuer");
        assertThat(text()).contains("Touchez au moins une activité, ou «\u00a0Peu importe\u00a0».");
        tap("Peu importe");
        tap("Continuer");
        assertThat(title()).isEqualTo("Qu’accepteriez-vous d’apprendre ?");
    }

    @Test
    void refusesTooLongAWishAndKeepsWhatWasTyped() {
        answersUpTo("Qu’aimeriez-vous faire ?", "Amel", "Longue");
        var long_ = "a".repeat(10_000);
        type("Une autre idée ?", long_);
        tap("Continuer");
        assertThat(text()).contains("C’est trop long : 10\u202f000 signes. Gardez-en 500 au plus.");
        assertThat(typed("Une autre idée ?")).isEqualTo(long_);
    }

    @Test
    void losesNothingOfATextThatIsTooLongByGoingBack() {
        answersUpTo("Qu’aimeriez-vous faire ?", "Amel", "Longue retour");
        var long_ = "a".repeat(10_000);
        type("Une autre idée ?", long_);
        tap("Retour");
        tap("Continuer");
        assertThat(typed("Une autre idée ?")).isEqualTo(long_);
        type("Une autre idée ?", long_ + "b");
        tap("Retour");
        tap("Continuer");
        assertThat(typed("Une autre idée ?"))
                .as("the beginning, rather than nothing")
                .isEqualTo(long_);
    }

    @Test
    void neverLetsTheLeastHoursPassTheWish() {
        answersUpTo("Combien d’heures par semaine ?", "Amel", "Heures");
        for (var i = 0; i < 40; i++) {
            tapLabelled("Une heure de plus", 1);
        }
        assertThat(text()).contains("35\u00a0h").doesNotContain("24\u00a0h", "36\u00a0h");
        for (var i = 0; i < 40; i++) {
            tapLabelled("Une heure de moins", 0);
        }
        assertThat(text()).contains("2\u00a0h").doesNotContain("35\u00a0h", "1\u00a0h");
    }

    @Test
    void leadsABookmarkWithoutADraftToTheBeginning() {
        for (var bookmark : List.of("verifier", "envies", "plus-tard", "recu", "n-importe-quoi")) {
            UI.getCurrent().navigate("inscription/" + bookmark);
            assertThat(title()).as(bookmark).isEqualTo("Qui êtes-vous ?");
        }
    }

    static Stream<String> anything() {
        return ReadingWhatIsTypedTest.anything();
    }

    @ParameterizedTest
    @MethodSource("anything")
    void keepsOrRefusesAnythingInEveryFieldWithoutAnErrorPage(String typed) {
        for (var label : List.of("Prénom", "Nom", "Date de naissance")) {
            type(label, typed);
        }
        tap("Continuer");
        type("Prénom", "Amel");
        type("Nom", typed.isBlank() ? "Test" : typed);
        type("Date de naissance", "14/03/1985");
        tap("Continuer");
        if (title().equals("Qui êtes-vous ?")) {
            assertThat(wrong()).isNotEmpty();
            type("Nom", "Test");
            tap("Continuer");
        }
        type("Téléphone", typed);
        type("E-mail", typed);
        tap("Continuer");
        tap("Retour");
        tap("Continuer");
        type("Téléphone", "06 39 98 00 63");
        type("E-mail", "");
        tap("Continuer");
        assertThat(title()).isEqualTo("Où habitez-vous ?");
        type("Numéro et rue", typed);
        tap("Continuer");
        if (title().equals("Où habitez-vous ?")) {
            assertThat(wrong()).isNotEmpty();
            type("Numéro et rue", "12 rue Inventée");
            tap("Continuer");
        }
        type("Année", typed);
        tap("Continuer");
        assertThat(title()).isEqualTo("Depuis quand habitez-vous là ?");
        tap("Depuis ma naissance");
        type("Année", "");
        tap("Depuis ma naissance");
        tap("Depuis ma naissance");
        if (title().equals("Depuis quand habitez-vous là ?")) {
            type("Mois", "1");
            type("Année", "2020");
        }
        tap("Continuer");
        tap("Je ne sais plus");
        tap("Continuer");
        assertThat(title()).isEqualTo("Que savez-vous faire ?");
        type("Chercher un savoir-faire", typed);
        buttons()
                .filter(button -> button.getText().startsWith("Ajouter avec mes mots"))
                .findFirst()
                .ifPresent(this::click);
        tap("Continuer");
        if (title().equals("Que savez-vous faire ?")) {
            assertThat(wrong()).isNotEmpty();
            type("Chercher un savoir-faire", "");
            tap("Continuer");
        }
        type("Une autre idée ?", typed);
        tap("Peu importe");
        tap("Continuer");
        if (title().equals("Qu’aimeriez-vous faire ?")) {
            assertThat(wrong()).isNotEmpty();
            type("Une autre idée ?", "");
            tap("Continuer");
        }
        for (var i = 0; i < 5; i++) {
            tap("Continuer");
        }
        assertThat(title()).isEqualTo("Vérifiez, puis envoyez");
        tap("Je suis volontaire");
        tap("Envoyer mon inscription");
        assertThat(title()).isEqualTo("Votre inscription est reçue");
    }

    /** What the page of a shared device says when nobody has touched it for a while. */
    private void mayBeCleared() {
        var element = getCurrentView().getElement();
        element.getNode()
                .getFeature(ElementListenerMap.class)
                .fireEvent(
                        new DomEvent(element, RegistrationView.HALF_ANSWERED, JsonNodeFactory.instance.objectNode()));
    }

    private String half() {
        return draft("concat(answers -> 'unfinished' ->> 'phone', ', ', answers -> 'unfinished' ->> 'email')");
    }

    /** Of the draft that was touched last. */
    private String draft(String what) {
        return transaction.execute(
                status -> jdbc.sql("select " + what + " from registration_draft order by updated_at desc limit 1")
                        .query(String.class)
                        .single());
    }

    private void answersUpToTheCheck(String first, String last) {
        answersUpTo("Qu’aimeriez-vous faire ?", first, last);
        tap("Repasser le linge");
        tap("Continuer");
        tap("Linge et couture");
        tap("Continuer");
        for (var i = 0; i < 4; i++) {
            tapLabelled("Une heure de moins", 0);
        }
        tap("Continuer");
        tapLabelled("lundi matin");
        tap("Continuer");
        tap("en bus ou en tram");
        tap("Continuer");
        tap("porter lourd");
        tap("Continuer");
    }

    private void answersUpTo(String title, String first, String last) {
        identify(first, last);
        type("Téléphone", "06 39 98 00 61");
        tap("Continuer");
        answerAddressAndWork();
        if (title().equals(title)) {
            return;
        }
        type("Chercher un savoir-faire", "repasage");
        tap("repasser une chemise");
        tap("Continuer");
        while (!title().equals(title)) {
            if (title().equals("Qu’aimeriez-vous faire ?")) {
                tap("Peu importe");
            }
            tap("Continuer");
        }
    }

    private void identify(String first, String last) {
        type("Prénom", first);
        type("Nom", last);
        type("Date de naissance", "14/03/1985");
        tap("Continuer");
        assertThat(title()).isEqualTo("Comment vous joindre ?");
    }

    private void answerAddressAndWork() {
        type("Numéro et rue", "12 rue Inventée");
        tap("Continuer");
        type("Mois", "5");
        type("Année", "2019");
        tap("Continuer");
        type("Mois", "1");
        type("Année", "2023");
        tap("Continuer");
        assertThat(title()).isEqualTo("Que savez-vous faire ?");
    }

    private String title() {
        return Objects.requireNonNull(get(Screen.class)).title();
    }

    private Screen get(Class<Screen> type) {
        return type.cast(
                all().filter(type::isInstance).findFirst().orElseThrow(() -> new AssertionError("No screen is shown")));
    }

    private Stream<Component> all() {
        return below(UI.getCurrent());
    }

    private static Stream<Component> below(Component component) {
        return Stream.concat(
                Stream.of(component),
                component
                        .getChildren()
                        .filter(child -> !(child instanceof Text) && child.isVisible())
                        .flatMap(RegisteringTest::below));
    }

    private Stream<NativeButton> buttons() {
        return all().filter(NativeButton.class::isInstance).map(NativeButton.class::cast);
    }

    private static String words(Component component) {
        return component.getElement().getTextRecursively();
    }

    private void click(NativeButton button) {
        test(button).click();
    }

    private void tap(String text) {
        Tapping.find(all(), Tapping.saying(text)).ifPresentOrElse(Tapping::tap, () -> tapNth(text, 0));
    }

    private void tapNth(String text, int place) {
        click(buttons()
                .filter(button -> words(button).strip().equals(text))
                .skip(place)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button «" + text + "» on «" + title() + "»")));
    }

    private String pictures() {
        return all().filter(Image.class::isInstance)
                .map(picture -> picture.getElement().getAttribute("src"))
                .collect(Collectors.joining(" "));
    }

    private boolean isTapped(String text) {
        return buttons().filter(button -> words(button).strip().equals(text)).allMatch(button -> "true"
                .equals(button.getElement().getAttribute("aria-pressed")));
    }

    private void tapLabelled(String label) {
        Tapping.find(all(), button -> label.equals(button.attr("aria-label")))
                .orElseThrow(() -> new AssertionError("Nothing to tap is labelled «" + label + "»"))
                .tap();
    }

    private void tapLabelled(String label, int place) {
        click(buttons()
                .filter(button -> label.equals(button.getElement().getAttribute("aria-label")))
                .skip(place)
                .findFirst()
                .orElseThrow(() -> new AssertionError("No button labelled «" + label + "»")));
    }

    private int rank(String text) {
        return Tapping.find(all(), Tapping.saying(text)).orElseThrow().rank();
    }

    private Component field(String label) {
        var id = all().map(Component::getElement)
                .filter(element ->
                        element.getTag().equals("label") && element.getText().equals(label))
                .map(element -> element.getAttribute("for"))
                .findFirst()
                .orElseThrow(() -> new AssertionError("No field «" + label + "» on «" + title() + "»"));
        return all().filter(component -> component.getId().filter(id::equals).isPresent())
                .findFirst()
                .orElseThrow();
    }

    @SuppressWarnings("unchecked")
    private void type(String label, String text) {
        ((HasValue<?, String>) field(label)).setValue(text);
    }

    private String typed(String label) {
        return ((HasValue<?, ?>) field(label)).getValue().toString();
    }

    private List<String> labels() {
        return buttons()
                .map(button -> button.getElement().getAttribute("aria-label"))
                .filter(Objects::nonNull)
                .toList();
    }

    private List<String> wrong() {
        return all().map(Component::getElement)
                .filter(element -> "field-error".equals(element.getAttribute("class")))
                .map(Element::getText)
                .filter(sentence -> !sentence.isBlank())
                .toList();
    }

    private String text() {
        var text = new StringBuilder();
        all().map(Component::getElement)
                .filter(element -> element.getChildren().allMatch(Element::isTextNode))
                .forEach(element -> text.append(element.getText()).append('\n'));
        return text.toString();
    }

    private List<String> messagesTo(String phone) {
        return transaction.execute(status -> jdbc.sql("select channel from outbox_message where recipient = :phone")
                .params(Map.of("phone", phone))
                .query(String.class)
                .list());
    }
}
