package fr.declic.access;

/** Carries codes and links that open a door; who can send messages stands above this module. */
public interface Courier {

    /** Within the running transaction; the event names what happened, and the same one is told once. */
    void sms(String phone, String text, String event);

    /** Within the running transaction; the event names what happened, and the same one is told once. */
    void email(String address, String subject, String text, String event);

    /** A link that serves for days: within the running transaction, once for one event. */
    void invitation(String address, String subject, String text, String event);

    /** False once the territory has sent as many text messages today as it wants to pay for. */
    boolean mayStillText();

    /** False where no gateway is configured: a code by text message would never arrive. */
    boolean canText();

    /** False where no mail server is configured: a code by e-mail would never arrive. */
    boolean canEmail();
}
