package fr.declic.matching.ui;

import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.notification.Notification;
import fr.declic.matching.PlannedPlaces;
import fr.declic.matching.WaveNews;
import fr.declic.matching.WavePage;
import fr.declic.matching.WaveSent;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Says exactly what will leave, to whom, before it leaves. */
final class WaveSendDialog extends Dialog {

    private static final int NOTICE = 4000;

    /**
     * @param sent called when all of it has left
     * @param news told what changed, when nothing left
     */
    WaveSendDialog(
            WavePage.Run run,
            List<PlannedPlaces> places,
            Supplier<WaveSent> send,
            Runnable sent,
            Consumer<List<WaveNews>> news) {
        setHeaderTitle(getTranslation("wave.send.title", run.leaves().size()));
        setWidth("38rem");
        setMaxWidth("100%");
        var list = new OrderedList();
        run.leaves()
                .forEach(one -> list.add(new ListItem(
                        getTranslation("wave.send.one", one.name(), WaveNames.places(this, places, one.places())))));
        var refused = new Paragraph();
        refused.addClassNames("notice", "warn");
        refused.getElement().setAttribute("role", "alert");
        refused.setVisible(false);
        var content = new Div(new Paragraph(getTranslation("wave.send.lead")), list, refused);
        content.addClassNames("stack", "tight");
        add(content);
        var yes = Pieces.button(getTranslation("wave.send"), "main", click -> {
            var done = send.get();
            if (done.refusal() != null) {
                refused.setText(getTranslation(done.refusal().key()));
                refused.setVisible(true);
                return;
            }
            close();
            if (done.news().isEmpty()) {
                Notification.show(
                        getTranslation("wave.sent", done.proposals()), NOTICE, Notification.Position.BOTTOM_CENTER);
                sent.run();
            } else {
                news.accept(done.news());
            }
        });
        getFooter().add(Pieces.button(getTranslation("matching.cancel"), "quiet", click -> close()), yes);
    }
}
