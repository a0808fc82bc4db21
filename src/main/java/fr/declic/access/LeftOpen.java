package fr.declic.access;

import jakarta.servlet.http.HttpServletRequest;

/**
 * What opens by itself for whoever holds a phone, besides a session: when its person leaves it to somebody else, it asks who is
 * there before it opens again. Whoever keeps such a thing implements this.
 */
public interface LeftOpen {

    /** The next one with this phone is somebody else. */
    void close(HttpServletRequest request);
}
