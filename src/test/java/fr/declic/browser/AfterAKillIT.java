package fr.declic.browser;

import static com.microsoft.playwright.assertions.PlaywrightAssertions.assertThat;
import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.List;
import org.junit.jupiter.api.Test;

@InBrowser
class AfterAKillIT {

    private static final String FAMILY_NAME = "Wojtkuzhev";
    private static final List<String> NAMES = List.of("Amina", "Bruno", "Célestine", "Driss");
    private static final String LIST_QUERY = "q=";
    private static final String SEND_IN = """
            after => setTimeout(() => [...document.querySelectorAll('button')]
                .find(button => button.textContent === 'Envoyer mon inscription').click(), after)""";

    @Test
    void everyReceiptThatWasShownIsThereAndNoneTwice(
            DemoApplication application,
            @Phone Page first,
            @Phone Page second,
            @Phone Page third,
            @Phone Page fourth,
            @Phone Page halfWay)
            throws IOException {
        var phones = List.of(first, second, third, fourth);
        var slow = new ShortRegistration(halfWay, "Lente", FAMILY_NAME, "06 39 98 73 09");
        phones.forEach(phone -> {
            phone.navigate("/inscription");
            person(phones, phone).upTo(ShortRegistration.CHECK);
            person(phones, phone).readyToSend();
        });
        halfWay.navigate("/inscription");
        slow.upTo(ShortRegistration.WISHES);

        // All at once, a little apart: the kill comes between a receipt that is shown and one that is not.
        phones.forEach(phone -> phone.evaluate(SEND_IN, 300 + 40 * phones.indexOf(phone)));
        assertThat(person(phones, first).heading()).hasText(ShortRegistration.RECEIPT);
        var server = server(application.data());
        application.kill();
        var outlived = ProcessHandle.of(server).isPresent();
        var shown = phones.stream().map(AfterAKillIT::receipt).toList();
        // The tests after this one meet it too.
        application.startAgain();

        assertThat(outlived).as("the database server outlives the application").isTrue();
        assertThat(ProcessHandle.of(server)).as("the survivor is stopped").isEmpty();
        var numbers = new HashSet<String>();
        for (var phone : phones) {
            phone.navigate("/inscription");
            var person = person(phones, phone);
            var before = shown.get(phones.indexOf(phone));
            if (!before.isEmpty()) {
                assertThat(person.heading()).hasText(ShortRegistration.RECEIPT);
                assertThat(receipt(phone)).as("the receipt that was shown").isEqualTo(before);
            } else if (!person.title().equals(ShortRegistration.RECEIPT)) {
                person.upTo(ShortRegistration.CHECK);
                person.readyToSend().click();
                assertThat(person.heading()).hasText(ShortRegistration.RECEIPT);
            }
            numbers.add(receipt(phone));
        }
        assertThat(numbers).doesNotContain("").hasSize(phones.size());

        halfWay.navigate("/inscription");
        assertThat(slow.heading()).hasText(ShortRegistration.WISHES);
        slow.upTo(ShortRegistration.CHECK);
        slow.readyToSend().click();
        assertThat(slow.heading()).hasText(ShortRegistration.RECEIPT);

        Screens.enter(first, "coordinateur");
        first.navigate("/equipe/volontaires?" + LIST_QUERY + FAMILY_NAME);
        assertThat(first.getByText((phones.size() + 1) + " personnes")).isVisible();
    }

    private static ShortRegistration person(List<Page> phones, Page phone) {
        var place = phones.indexOf(phone);
        return new ShortRegistration(phone, NAMES.get(place), FAMILY_NAME, "06 39 98 73 0" + place);
    }

    private static String receipt(Page phone) {
        var number = phone.locator(".number");
        return number.count() == 0 ? "" : number.innerText();
    }

    private static long server(Path data) throws IOException {
        var pidFile = data.resolve("postgres/postmaster.pid");
        return Long.parseLong(
                Files.readAllLines(pidFile, StandardCharsets.UTF_8).getFirst());
    }
}
