package fr.declic.access;

/**
 * A cookie that a browser sends to some addresses only: whoever clears a device away never sees it, and takes it away by what it
 * is called and where it is sent. Each such cookie that may stay behind a person is one of these.
 */
public interface NarrowCookie {

    String name();

    /** The path under which it is sent. */
    String path();
}
