package fr.declic.messaging;

import fr.declic.access.Actor;
import fr.declic.access.CurrentActor;
import fr.declic.territory.Territories;
import java.io.IOException;
import java.util.List;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.scheduling.annotation.Scheduled;
import org.springframework.stereotype.Component;

/**
 * Lets waiting messages leave. One that may have left, for want of an answer, is not tried again by itself. Only what left just
 * before the application died leaves a second time after its claim has run out, under the same id: the gateway's idempotency key
 * and the Message-ID make it one for its reader.
 */
@Component
class Sender {

    private static final Logger LOG = LoggerFactory.getLogger(Sender.class);
    private static final Actor ACTOR = Actor.system("messaging.sender");

    private final Territories territories;
    private final Departures departures;
    private final List<Transport> transports;

    Sender(Territories territories, Departures departures, List<Transport> transports) {
        this.territories = territories;
        this.departures = departures;
        this.transports = transports;
    }

    @Scheduled(
            fixedDelayString = "${declic.messaging.every:PT2S}",
            initialDelayString = "${declic.messaging.after:PT5S}")
    void sendEverywhere() {
        territories.forEach(territory -> CurrentActor.runAs(ACTOR, this::sendWaiting));
    }

    @Scheduled(cron = "0 50 * * * *")
    void forgetEverywhere() {
        territories.forEach(territory -> CurrentActor.runAs(ACTOR, departures::forgetThoseAboutNobody));
    }

    /** Sends what waits in the territory this work is bound to. */
    void sendWaiting() {
        departures.maskOldSecrets();
        for (var next = departures.next(); next.isPresent(); next = departures.next()) {
            send(next.get());
        }
    }

    private void send(Departure departure) {
        try {
            var transport = transports.stream()
                    .filter(one -> one.carries(departure.channel()))
                    .findFirst()
                    .orElseThrow(() -> new IOException("No way out is configured for " + departure.channel()));
            transport.carry(departure);
        } catch (UnansweredException e) {
            LOG.warn("Message {} may have left, and is not tried again: {}", departure.id(), reason(e));
            departures.givenUp(departure);
            return;
        } catch (IOException | RuntimeException e) {
            LOG.warn("Message {} did not leave, attempt {}: {}", departure.id(), departure.attempt(), reason(e));
            departures.failed(departure);
            return;
        }
        departures.sent(departure);
    }

    /** Only our own words: a library's may repeat the recipient. */
    private static String reason(Exception e) {
        return e instanceof IOException && e.getCause() == null && e.getMessage() != null
                ? e.getMessage()
                : e.getClass().getSimpleName();
    }
}
