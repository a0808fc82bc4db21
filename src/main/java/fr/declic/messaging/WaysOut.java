package fr.declic.messaging;

import java.util.List;
import java.util.Locale;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** What can leave from this installation: a way that nobody configured is offered to nobody. */
@Component
public class WaysOut {

    private final List<Transport> transports;

    WaysOut(List<Transport> transports) {
        this.transports = transports;
    }

    /** False where no gateway is configured: a text message would never arrive. */
    public boolean canText() {
        return carries(Channel.SMS);
    }

    /** False where no mail server is configured: an e-mail would never arrive. */
    public boolean canEmail() {
        return carries(Channel.EMAIL);
    }

    /**
     * A person as they are written to from here.
     *
     * @param language in which they read
     * @param phone in international form
     */
    public Recipient to(UUID person, Locale language, @Nullable String phone, @Nullable String email) {
        return new Recipient(person, language, canText() ? phone : null, canEmail() ? email : null);
    }

    private boolean carries(Channel channel) {
        return transports.stream().anyMatch(transport -> transport.carries(channel));
    }
}
