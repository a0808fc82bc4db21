package fr.declic.shell;

import com.vaadin.flow.component.notification.Notification;

/** Says at the foot of the screen that something was done, and goes by itself: nothing hangs on having read it. */
public final class PassingNotice {

    private static final int MILLISECONDS = 5000;

    private PassingNotice() {}

    public static void show(String sentence) {
        Notification.show(sentence, MILLISECONDS, Notification.Position.BOTTOM_CENTER);
    }
}
