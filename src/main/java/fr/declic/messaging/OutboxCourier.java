package fr.declic.messaging;

import fr.declic.access.Courier;
import org.springframework.stereotype.Component;

/** Lets codes and sign-in links leave as every message does. */
@Component
class OutboxCourier implements Courier {

    private final Outbox outbox;
    private final Departures departures;
    private final WaysOut ways;

    OutboxCourier(Outbox outbox, Departures departures, WaysOut ways) {
        this.ways = ways;
        this.departures = departures;
        this.outbox = outbox;
    }

    @Override
    public void sms(String phone, String text, String event) {
        outbox.send(Message.sms(phone, text, event).asSecret());
    }

    @Override
    public void email(String address, String subject, String text, String event) {
        outbox.send(Message.email(address, subject, text, event).asSecret());
    }

    @Override
    public void invitation(String address, String subject, String text, String event) {
        outbox.send(Message.email(address, subject, text, event).asSecret(), Outbox.MESSAGE_LIVES);
    }

    @Override
    public boolean mayStillText() {
        return departures.mayStillText();
    }

    @Override
    public boolean canText() {
        return ways.canText();
    }

    @Override
    public boolean canEmail() {
        return ways.canEmail();
    }
}
