package fr.declic.matching.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Paragraph;
import fr.declic.matching.PlannedPlaces;
import fr.declic.matching.WaveNews;
import fr.declic.matching.WavePage;
import fr.declic.matching.WaveRefusal;
import fr.declic.matching.WaveSent;
import fr.declic.shell.FormDialog;
import fr.declic.shell.PassingNotice;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Supplier;

/** Says exactly what will leave, to whom, before it leaves. */
final class WaveSendDialog extends FormDialog {

    private WaveSent sent = new WaveSent(0, null, List.of());

    /**
     * @param done called when all of it has left
     * @param news told what changed, when nothing left
     */
    WaveSendDialog(
            WavePage.Run run,
            List<PlannedPlaces> places,
            Supplier<WaveSent> send,
            Runnable done,
            Consumer<List<WaveNews>> news) {
        setHeaderTitle(getTranslation("wave.send.title", run.leaves().size()));
        var list = new OrderedList();
        run.leaves()
                .forEach(one -> list.add(new ListItem(
                        getTranslation("wave.send.one", one.name(), WaveNames.places(this, places, one.places())))));
        ask(new Paragraph(getTranslation("wave.send.lead")), list);
        onConfirm(
                getTranslation("wave.send"),
                () -> {
                    sent = send.get();
                    return Optional.ofNullable(sent.refusal()).map(WaveRefusal::key);
                },
                () -> {
                    if (sent.news().isEmpty()) {
                        PassingNotice.show(getTranslation("wave.sent", sent.proposals()));
                        done.run();
                    } else {
                        news.accept(sent.news());
                    }
                });
    }
}
