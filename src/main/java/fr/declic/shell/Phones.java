package fr.declic.shell;

/** Phones as people read them aloud. */
public final class Phones {

    private Phones() {}

    /** «06 39 98 00 01» for a French number in international form; another country's, or one typed by hand, as it is. */
    public static String readable(String phone) {
        return phone.startsWith("+33") && phone.length() == 12
                ? ("0" + phone.substring(3)).replaceAll("(..)(?=.)", "$1\u00a0")
                : phone;
    }
}
