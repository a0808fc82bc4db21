package fr.declic.messaging;

import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Carries nothing anywhere: in a demonstration the messages are read on a page. */
@Component
@ConditionalOnBooleanProperty("declic.demo")
@Order(0)
class DemoTransport implements Transport {

    @Override
    public boolean carries(Channel channel) {
        return true;
    }

    @Override
    public void carry(Departure departure) {}
}
