package fr.declic.dropin;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.As;
import fr.declic.InTerritory;
import fr.declic.access.DropInPlaces.Place;
import fr.declic.dropin.DevicePairing.Outcome;
import fr.declic.territory.CurrentTerritory;
import fr.declic.territory.TerritoryId;
import jakarta.servlet.http.Cookie;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.transaction.support.TransactionTemplate;

@InTerritory
class PairingADeviceTest {

    @Autowired
    private DropInPoints points;

    @Autowired
    private DevicePairing pairing;

    @Autowired
    private PairedDevices devices;

    @Autowired
    private JdbcClient jdbc;

    @Autowired
    private TransactionTemplate transaction;

    private Place place;

    @BeforeEach
    void aPoint() {
        place = new AtAPoint(points, jdbc, transaction).point();
        transaction.executeWithoutResult(
                status -> jdbc.sql("delete from sign_in_counter").update());
    }

    @AfterEach
    void everybodyLeaves() {
        As.nobody();
    }

    @Test
    void theCodeMakesTheDeviceThatOfThePoint() {
        var code = points.pair(place.point(), "tablette de l’entrée");
        As.nobody();
        var paired = (Outcome.Paired) pairing.pair(" " + code.written().toLowerCase(Locale.ROOT) + " ");
        assertThat(paired.place()).isEqualTo(place);
        assertThat(devices.ofDevice(with(paired.token()))).contains(place);
    }

    @Test
    void aCodeServesOnce() {
        var code = points.pair(place.point(), "tablette").written();
        assertThat(pairing.pair(code)).isInstanceOf(Outcome.Paired.class);
        assertThat(pairing.pair(code)).isEqualTo(new Outcome.Wrong());
    }

    @Test
    void aCodeServesOnceEvenForEightDevicesAtOnce(TerritoryId territory) throws Exception {
        var code = points.pair(place.point(), "tablette").written();
        var answers = together(territory, 8, () -> pairing.pair(code));
        assertThat(answers).filteredOn(Outcome.Paired.class::isInstance).hasSize(1);
        assertThat(points.all())
                .filteredOn(one -> one.id().equals(place.point()))
                .singleElement()
                .satisfies(one -> assertThat(one.devices()).hasSize(1));
    }

    @Test
    void aCodeServesForTenMinutes() {
        var late = points.pair(place.point(), "tablette").written();
        var early = points.pair(place.point(), "ordinateur").written();
        turnBack("11 minutes", "tablette");
        turnBack("9 minutes", "ordinateur");
        assertThat(pairing.pair(late)).isEqualTo(new Outcome.Wrong());
        assertThat(pairing.pair(early)).isInstanceOf(Outcome.Paired.class);
    }

    @Test
    void afterThirtyTriesInAQuarterOfAnHourEvenTheRightCodeWaits() {
        var code = points.pair(place.point(), "tablette").written();
        IntStream.range(0, 30)
                .forEach(i -> assertThat(pairing.pair("ZZZZZ" + i)).isEqualTo(new Outcome.Wrong()));
        assertThat(pairing.pair(code)).isEqualTo(new Outcome.TooMany());
        transaction.executeWithoutResult(
                status -> jdbc.sql("update sign_in_counter set until = now()").update());
        assertThat(pairing.pair(code)).isInstanceOf(Outcome.Paired.class);
    }

    @Test
    void aRevokedDeviceIsAStrangerWhoeverHoldsItsToken() {
        var token = paired();
        As.coordinator("Samir");
        points.revoke(points.all().stream()
                .filter(one -> one.id().equals(place.point()))
                .findFirst()
                .orElseThrow()
                .devices()
                .getFirst()
                .id());
        assertThat(devices.ofDevice(with(token))).isEmpty();
    }

    @Test
    void revokingOneDeviceLeavesTheOther() {
        var first = paired();
        var second = paired();
        As.coordinator("Samir");
        var all = points.all().stream()
                .filter(one -> one.id().equals(place.point()))
                .findFirst()
                .orElseThrow()
                .devices();
        points.revoke(all.getFirst().id());
        assertThat(List.of(devices.ofDevice(with(first)), devices.ofDevice(with(second))))
                .containsExactlyInAnyOrder(Optional.empty(), Optional.of(place));
    }

    @Test
    void anInventedTokenIsAStranger() {
        assertThat(devices.ofDevice(with("x".repeat(43)))).isEmpty();
        assertThat(devices.ofDevice(new MockHttpServletRequest())).isEmpty();
    }

    @Test
    void neitherTheCodeNorTheTokenStandsInTheDatabase() {
        var code = points.pair(place.point(), "tablette").written().replace(" ", "");
        var kept = transaction.execute(status -> jdbc.sql("select code_hash from pairing_code")
                .query(String.class)
                .list());
        assertThat(kept).isNotEmpty().noneMatch(hash -> hash.toUpperCase(Locale.ROOT)
                .contains(code));
        var token = ((Outcome.Paired) pairing.pair(code)).token();
        var hashes = transaction.execute(status -> jdbc.sql("select token_hash from paired_device")
                .query(String.class)
                .list());
        assertThat(hashes).isNotEmpty().noneMatch(token::equals);
    }

    @Test
    void twoPointsOfOneNameAreNotOpened() {
        As.coordinator("Samir");
        assertThat(points.open(new NewPoint(place.name(), "ailleurs", null, null)))
                .isFalse();
        assertThat(points.open(new NewPoint(place.name() + " bis", "ailleurs", null, null)))
                .isTrue();
    }

    private String paired() {
        As.coordinator("Samir");
        return ((Outcome.Paired)
                        pairing.pair(points.pair(place.point(), "tablette").written()))
                .token();
    }

    private static MockHttpServletRequest with(String token) {
        var request = new MockHttpServletRequest();
        request.setCookies(new Cookie(PairedDevices.COOKIE, token));
        return request;
    }

    private void turnBack(String interval, String label) {
        transaction.executeWithoutResult(
                status -> jdbc.sql("update pairing_code set expires_at = expires_at - interval '" + interval
                                + "' where label = :label")
                        .param("label", label)
                        .update());
    }

    /** Real threads, started at the same moment. */
    static <T> List<T> together(TerritoryId territory, int count, java.util.concurrent.Callable<T> work)
            throws Exception {
        var start = new CountDownLatch(1);
        try (var threads = Executors.newFixedThreadPool(count)) {
            List<Future<T>> running = new ArrayList<>();
            IntStream.range(0, count)
                    .forEach(i -> running.add(threads.submit(() -> {
                        start.await();
                        return CurrentTerritory.call(territory, work);
                    })));
            start.countDown();
            var answers = new ArrayList<T>();
            for (var one : running) {
                answers.add(one.get());
            }
            return answers;
        }
    }
}
