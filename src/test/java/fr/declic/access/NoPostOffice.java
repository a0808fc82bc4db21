package fr.declic.access;

/** An installation to which nobody has given a mail server or an SMS gateway. */
final class NoPostOffice implements Courier {

    @Override
    public void sms(String phone, String text, String event) {
        throw new AssertionError("nothing leaves from here");
    }

    @Override
    public void email(String address, String subject, String text, String event) {
        throw new AssertionError("nothing leaves from here");
    }

    @Override
    public void invitation(String address, String subject, String text, String event) {
        throw new AssertionError("nothing leaves from here");
    }

    @Override
    public boolean mayStillText() {
        return false;
    }

    @Override
    public boolean canText() {
        return false;
    }

    @Override
    public boolean canEmail() {
        return false;
    }
}
