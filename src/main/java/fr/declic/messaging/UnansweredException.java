package fr.declic.messaging;

import java.io.IOException;

/** The request went out and no answer came: the message may have left. */
class UnansweredException extends IOException {

    private static final long serialVersionUID = 1;

    UnansweredException(String message) {
        super(message);
    }

    UnansweredException(String message, IOException cause) {
        super(message, cause);
    }
}
