package fr.declic.volunteers.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.dom.Element;
import fr.declic.shell.Dates;
import fr.declic.volunteers.VoiceNote;
import java.util.Optional;

/** What the person said instead of writing it: to listen to, to write down, then to erase. */
class VoicesPanel extends Section {

    private final FileDesk desk;
    private final OpenFile file;

    VoicesPanel(FileDesk desk, OpenFile file) {
        this.desk = desk;
        this.file = file;
        addClassNames("panel", "no-print");
        var help = new Paragraph(getTranslation("file.voices.help"));
        help.addClassName("help");
        add(new H2(getTranslation("file.voices")), help);
        file.shown().voices().forEach(note -> add(voice(note)));
    }

    private Div voice(VoiceNote note) {
        var words = getTranslation(
                "file.voice", getTranslation("voice.about." + note.about()), Dates.full(note.consentedAt()));
        var player = new Element("audio");
        player.setAttribute("controls", true);
        player.setAttribute("preload", "none");
        player.setAttribute("src", VoiceSounds.address(note.id()));
        player.setAttribute("aria-label", words);
        var erase = new NativeButton(getTranslation("file.voice.erase"), click -> ask(note));
        erase.addClassName("button");
        var voice = new Div(new Paragraph(words));
        voice.getElement().appendChild(player);
        voice.add(erase);
        voice.addClassNames("stack", "tight", "voice");
        return voice;
    }

    private void ask(VoiceNote note) {
        new AskDialog(
                        getTranslation("file.voice.erase"),
                        getTranslation("step.confirm"),
                        () -> {
                            desk.voices().erase(file.person(), note.id());
                            return Optional.empty();
                        },
                        file::readAnew)
                .explain(getTranslation("file.voice.erase.explain"))
                .open();
    }
}
