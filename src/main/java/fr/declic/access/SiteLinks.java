package fr.declic.access;

/** Addresses of this site as they are written in messages; who knows them stands above this module. */
public interface SiteLinks {

    /** The whole address of a page of the territory the running work is bound to; the path begins with a slash. */
    String of(String path);
}
