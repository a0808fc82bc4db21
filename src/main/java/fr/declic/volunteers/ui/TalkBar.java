package fr.declic.volunteers.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextArea;
import fr.declic.shell.ActionButton;
import fr.declic.shell.Phones;
import fr.declic.volunteers.Corrections;
import fr.declic.volunteers.Exchange;
import fr.declic.volunteers.PersonMessages;
import fr.declic.volunteers.Refusal;
import java.util.Optional;
import java.util.UUID;

/** Calling, writing, and noting that one spoke: all at one tap. */
class TalkBar extends Div {

    private final FileDesk desk;
    private final OpenFile file;

    TalkBar(FileDesk desk, OpenFile file) {
        this.desk = desk;
        this.file = file;
        addClassNames("row", "no-print");
        var shown = file.shown();
        var reach = shown.person().reach();
        var phone = reach.phone();
        var email = reach.email();
        if (phone != null) {
            var call = link("tel:" + phone, getTranslation("file.call", Phones.readable(phone)));
            add(call);
            if (Phones.isMobile(phone)) {
                add(link("sms:" + phone, getTranslation("file.sms")));
            }
        }
        if (email != null) {
            add(link("mailto:" + email, email));
        }
        if (shown.dropInPoint() != null) {
            add(new Span(getTranslation("file.dropIn", shown.dropInPoint())));
        }
        if (phone == null && email == null && shown.dropInPoint() == null) {
            add(new Span(getTranslation("file.noReach")));
        }
        if (phone != null || email != null) {
            add(new ActionButton("file.message", this::write));
        }
        add(new ActionButton("file.exchange", this::noteExchange), print());
    }

    private void write() {
        var text = new TextArea(getTranslation("message.text"));
        text.setMaxLength(PersonMessages.LONGEST);
        text.setWidthFull();
        text.setMinHeight("9rem");
        var event = UUID.randomUUID();
        new AskDialog(
                        getTranslation("file.message"),
                        getTranslation("message.send"),
                        () -> desk.messages().send(file.person(), FieldText.of(text), event),
                        file::readAnew)
                .explain(getTranslation("message.explain"))
                .ask(text)
                .open();
    }

    private void noteExchange() {
        var how = new RadioButtonGroup<Exchange>(getTranslation("exchange.how"));
        how.setItems(Exchange.values());
        how.setItemLabelGenerator(value -> getTranslation("exchange." + value));
        how.setValue(Exchange.CALL);
        var on = new DayField(getTranslation("criterion.on"), desk.today());
        on.latest(desk.today());
        var note = new TextArea(getTranslation("exchange.note"));
        note.setMaxLength(Corrections.LONGEST_NOTE);
        note.setWidthFull();
        new AskDialog(
                        getTranslation("file.exchange"),
                        getTranslation("step.confirm"),
                        () -> on.day()
                                .map(day -> desk.corrections()
                                        .noteExchange(file.person(), how.getValue(), day, FieldText.of(note)))
                                .orElse(Optional.of(Refusal.DATE_MISSING)),
                        file::readAnew)
                .ask(how, on, note)
                .open();
    }

    private NativeButton print() {
        var print = new NativeButton(
                getTranslation("file.print"), click -> getElement().executeJs("window.print()"));
        print.addClassNames("button", "quiet");
        return print;
    }

    private static Anchor link(String address, String words) {
        var link = new Anchor();
        link.setText(words);
        // tel: and sms: open nothing by themselves; the number was checked when it was stored
        link.setUnsafeHref(address);
        link.setRouterIgnore(true);
        link.addClassName("button");
        return link;
    }
}
