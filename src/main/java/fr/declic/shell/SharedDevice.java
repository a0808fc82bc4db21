package fr.declic.shell;

import jakarta.servlet.http.HttpServletRequest;

/** Knows the devices that everybody uses, on which nothing of anybody may stay. Whoever pairs them implements it. */
public interface SharedDevice {

    /** True where the request comes from such a device. */
    boolean isShared(HttpServletRequest request);
}
