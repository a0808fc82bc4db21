package fr.declic.privacy.ui;

import com.vaadin.flow.component.AbstractSinglePropertyField;
import com.vaadin.flow.component.Tag;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fr.declic.privacy.Objections;
import fr.declic.voice.VoiceField;
import fr.declic.volunteers.MyVoice;
import fr.declic.volunteers.MyVoices;
import java.util.UUID;

/** «Dire non»: to something that is done with what is held, in one's own words. */
class ObjectionCard extends Section {

    @Tag("textarea")
    private static final class Words extends AbstractSinglePropertyField<Words, String> {
        Words() {
            super("value", "", false);
            setSynchronizedEvent("change");
        }
    }

    ObjectionCard(Objections objections, MyVoices voices) {
        addClassName("card");
        // drawn here: the same words sent twice are one objection
        var id = UUID.randomUUID();
        var words = new Words();
        words.setId("objection");
        words.getElement().setAttribute("rows", "4");
        words.getElement().setAttribute("maxlength", Integer.toString(Objections.LONGEST));
        words.getElement().setAttribute("aria-describedby", "objection-help");
        var name = new NativeLabel(getTranslation("rights.object.words"));
        name.setFor("objection");
        var help = new Paragraph(getTranslation("rights.object.help"));
        help.setId("objection-help");
        help.addClassName("help");
        var field = new Div(name, help, words);
        field.addClassName("field");
        var voice = new VoiceField(new MyVoice(voices, MyVoices.OBJECTION));
        var told = new Paragraph();
        told.getElement().setAttribute("role", "status");
        told.setVisible(false);
        var send = new NativeButton(getTranslation("rights.object.send"));
        send.addClassName("button");
        send.addClickListener(click -> {
            var sent = objections.object(id, words.getValue());
            told.setText(getTranslation(sent ? "rights.object.sent" : "rights.object.missing"));
            told.setClassName(sent ? "notice good" : "notice warn");
            told.setVisible(true);
            field.setVisible(!sent);
            voice.setVisible(!sent);
            send.setVisible(!sent);
        });
        add(
                new H2(getTranslation("rights.object.title")),
                new Paragraph(getTranslation("rights.object")),
                field,
                voice,
                told,
                send);
    }
}
