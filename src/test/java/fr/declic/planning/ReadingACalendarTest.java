package fr.declic.planning;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.security.test.web.servlet.setup.SecurityMockMvcConfigurers.springSecurity;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.get;
import static org.springframework.test.web.servlet.request.MockMvcRequestBuilders.head;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.content;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.header;
import static org.springframework.test.web.servlet.result.MockMvcResultMatchers.status;

import fr.declic.As;
import fr.declic.access.Role;
import fr.declic.access.SignedIn;
import fr.declic.volunteers.VolunteerId;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.web.servlet.MockMvc;
import org.springframework.test.web.servlet.setup.MockMvcBuilders;
import org.springframework.web.context.WebApplicationContext;

/** A calendar reads what one person was told, under the address they gave it. */
class ReadingACalendarTest extends AtAWorkshop {

    @Autowired
    private WebApplicationContext application;

    @Autowired
    private CalendarAddresses addresses;

    @Autowired
    private Closures closures;

    private Workshop workshop;
    private Worked worked;
    private MockMvc mvc;

    @BeforeEach
    void aWeekThatWasTold() {
        workshop = workshop(2);
        worked = new Worked(workshop.ebe(), transaction, jdbc, clock);
        worked.published(workshop.soon());
        mvc = MockMvcBuilders.webAppContextSetup(application)
                .apply(springSecurity())
                .defaultRequest(get("/").locale(Locale.FRENCH))
                .build();
    }

    @Test
    void findsThePersonsOwnHalfDays() throws Exception {
        var calendar = CalendarFile.read(read(addressOf(workshop.person(0))));
        assertThat(work(calendar)).hasSize(5).allSatisfy(event -> {
            assertThat(event.get("SUMMARY")).startsWith("Repassage");
            assertThat(event.get("LOCATION")).isEqualTo("12 rue Inventée");
            assertThat(event.get("DTSTART;TZID=Europe/Paris")).endsWith("T083000");
        });
        assertThat(calendar.properties()).containsEntry("X-WR-CALNAME", "Mon travail");
    }

    @Test
    void findsNobodysNameAndNoHalfDayOfAnybodyElse() throws Exception {
        worked.leftOut(1, workshop.soon());
        var first = work(CalendarFile.read(read(addressOf(workshop.person(0))))).size();
        var second =
                work(CalendarFile.read(read(addressOf(workshop.person(1))))).size();
        assertThat(first + second).isEqualTo(5);
        assertThat(read(addressOf(workshop.person(0)))).doesNotContain("Amel", "Exemple", "Corinne", "0639");
    }

    @Test
    void findsTheDaysOnWhichTheEbeIsClosed() throws Exception {
        var friday = workshop.soon().plusDays(4);
        var address = addressOf(workshop.person(0));
        assertThat(read(address)).doesNotContain("Inventaire");
        As.coordinator("Samir");
        closures.close(workshop.ebe(), new Closure(ClosureId.create(), friday, friday, "Inventaire"));
        As.nobody();
        assertThat(CalendarFile.read(read(address)).events())
                .filteredOn(event -> "Fermé : Inventaire".equals(event.get("SUMMARY")))
                .singleElement()
                .satisfies(event -> assertThat(event)
                        .containsEntry("DTSTART;VALUE=DATE", friday.toString().replace("-", ""))
                        .containsEntry(
                                "DTEND;VALUE=DATE",
                                friday.plusDays(1).toString().replace("-", ""))
                        .containsEntry("TRANSP", "TRANSPARENT"));
    }

    @Test
    void findsTheSameEventChangedWhenTheWeekIsPublishedAgain() throws Exception {
        var address = addressOf(workshop.person(0));
        var before = work(CalendarFile.read(read(address))).getFirst();
        transaction.executeWithoutResult(status -> jdbc.sql(
                        "update published_half_day set told_at = told_at - interval '1 day', half_day = half_day")
                .update());
        var after = work(CalendarFile.read(read(address))).getFirst();
        assertThat(after.get("UID")).isEqualTo(before.get("UID"));
        assertThat(after.getOrDefault("LAST-MODIFIED", "")).isGreaterThanOrEqualTo(before.get("LAST-MODIFIED"));
    }

    @Test
    void isAnsweredAsACalendarThatNobodyElseKeeps() throws Exception {
        mvc.perform(get(addressOf(workshop.person(0))))
                .andExpect(status().isOk())
                .andExpect(content().contentType("text/calendar;charset=UTF-8"))
                .andExpect(header().string("Cache-Control", "no-cache, private"))
                .andExpect(header().doesNotExist("Set-Cookie"));
    }

    @Test
    void asksWhetherWhatItHasStillHolds() throws Exception {
        var address = addressOf(workshop.person(0));
        var tag = mvc.perform(head(address))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getHeader("ETag");
        assertThat(tag).isNotBlank();
        mvc.perform(get(address).header("If-None-Match", String.valueOf(tag))).andExpect(status().isNotModified());
        worked.leftOut(0, workshop.soon());
        worked.leftOut(1, workshop.soon());
        mvc.perform(get(address).header("If-None-Match", String.valueOf(tag))).andExpect(status().isOk());
    }

    @Test
    void anAddressThatWasRenewedOrStoppedAnswersNothing() throws Exception {
        var first = addressOf(workshop.person(0));
        var second = addressOf(workshop.person(0));
        mvc.perform(get(first))
                .andExpect(status().isNotFound())
                .andExpect(content().string(""));
        mvc.perform(get(second)).andExpect(status().isOk());
        signIn(workshop.person(0));
        addresses.stop();
        As.nobody();
        mvc.perform(get(second)).andExpect(status().isNotFound());
        mvc.perform(get(CalendarAddresses.PATH + "x".repeat(43) + ".ics")).andExpect(status().isNotFound());
    }

    @Test
    void onlyAHashOfTheAddressIsKept() {
        var address = addressOf(workshop.person(0));
        var token = address.substring(address.lastIndexOf('/') + 1).replace(".ics", "");
        String kept = transaction.execute(
                status -> jdbc.sql("select token_hash from calendar_address where volunteer_id = :me")
                        .param("me", workshop.person(0).value())
                        .query(String.class)
                        .single());
        assertThat(token).hasSize(43);
        assertThat(kept).isNotEqualTo(token).hasSize(64);
    }

    @Test
    void isOfferedWhileAContractAtAnEbeRuns() {
        signIn(workshop.person(0));
        assertThat(addresses.mine().offered()).isTrue();
        transaction.executeWithoutResult(status ->
                jdbc.sql("""
                        update contract set ends_on = current_date - 30, end_reason = 'RESIGNATION'
                        where volunteer_id = :person""").param("person", workshop.person(0).value()).update());
        assertThat(addresses.mine().offered()).isFalse();
    }

    /** A public holiday of that week is a whole day. */
    private static List<Map<String, String>> work(CalendarFile calendar) {
        return calendar.events().stream()
                .filter(event -> event.containsKey("DTSTART;TZID=Europe/Paris"))
                .toList();
    }

    private String addressOf(VolunteerId person) {
        signIn(person);
        var address = addresses.renew();
        As.nobody();
        return address.substring(address.indexOf(CalendarAddresses.PATH));
    }

    private static void signIn(VolunteerId person) {
        As.signIn(new SignedIn(person.value(), "Amel", Role.VOLUNTEER, null));
    }

    private String read(String address) throws Exception {
        return mvc.perform(get(address))
                .andExpect(status().isOk())
                .andReturn()
                .getResponse()
                .getContentAsString(StandardCharsets.UTF_8);
    }
}
