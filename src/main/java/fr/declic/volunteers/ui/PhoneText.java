package fr.declic.volunteers.ui;

/** A phone as one reads it aloud. */
final class PhoneText {

    private PhoneText() {}

    /** «06 39 98 00 01» for a French number in international form; another country's as it is. */
    static String readable(String international) {
        return international.startsWith("+33") && international.length() == 12
                ? ("0" + international.substring(3)).replaceAll("(..)(?=.)", "$1\u00a0")
                : international;
    }
}
