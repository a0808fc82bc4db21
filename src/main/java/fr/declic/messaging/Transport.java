package fr.declic.messaging;

import java.io.IOException;

/** A way out of the house. */
interface Transport {

    boolean carries(Channel channel);

    /**
     * @throws UnansweredException when it may have left, and must not be tried again
     * @throws IOException when it did not leave, and may be tried again; its message holds neither recipient nor text
     */
    void carry(Departure departure) throws IOException;
}
