package fr.declic.volunteers.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.textfield.TextArea;
import fr.declic.shell.ActionButton;
import fr.declic.shell.Dates;
import fr.declic.voice.VoiceNote;
import fr.declic.voice.VoicePlayer;
import fr.declic.voice.Voices;
import fr.declic.volunteers.Refusal;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** What the person said instead of writing it: to listen to, to write down, to strike out of, to erase. */
class VoicesPanel extends Section {

    private final FileDesk desk;
    private final OpenFile file;

    VoicesPanel(FileDesk desk, OpenFile file) {
        this.desk = desk;
        this.file = file;
        addClassName("panel");
        add(new H2(getTranslation("file.voices")), help("file.voices.help"));
        file.shown().voices().forEach(note -> add(voice(note)));
    }

    private Div voice(VoiceNote note) {
        var about = getTranslation(
                "file.voice", getTranslation("voice.about." + note.about()), Dates.full(note.consentedAt()));
        var voice = new Div(new Paragraph(about));
        voice.addClassNames("stack", "tight", "voice");
        if (note.hasSound()) {
            var player = new VoicePlayer(note.id(), about);
            player.addClassName("no-print");
            voice.add(player);
        }
        var row = new Div();
        row.addClassNames("row", "no-print");
        var words = note.words();
        var written = note.writtenAt();
        if (words == null) {
            row.add(new ActionButton("file.voice.write", () -> write(note.id(), null)));
        } else {
            var said = new Paragraph(getTranslation("said.quoted", words));
            said.getElement().setAttribute("dir", "auto");
            voice.add(said);
            if (note.hasSound() && written != null) {
                voice.add(help("file.voice.until", Dates.plain(Dates.day(written.plus(Voices.KEPT_ONCE_WRITTEN)))));
            }
            row.add(new ActionButton("file.voice.rewrite", () -> write(note.id(), words)));
            row.add(new ActionButton("file.strike", () -> strike(note.id(), words)));
        }
        row.add(new ActionButton("file.voice.erase", () -> erase(note.id())));
        voice.add(row);
        return voice;
    }

    private void write(UUID note, @Nullable String former) {
        var words = new TextArea(getTranslation("file.voice.words"));
        words.setMaxLength(Voices.LONGEST_WORDS);
        words.setHelperText(getTranslation("file.voice.words.help"));
        words.setWidthFull();
        words.setValue(former == null ? "" : former);
        dialog("file.voice.write", () -> desk.voices().write(file.person(), note, former, words.getValue()))
                .explain(getTranslation("file.voice.write.explain", Voices.KEPT_ONCE_WRITTEN.toDays()))
                .ask(words)
                .open();
    }

    private void strike(UUID note, String words) {
        var list = new WordsToStrike(getTranslation("file.voice.words"), words);
        dialog("file.strike", () -> desk.voices().strike(file.person(), note, words, list.places()))
                .explain(getTranslation("file.voice.strike.explain"))
                .ask(list)
                .open();
    }

    private void erase(UUID note) {
        dialog("file.voice.erase", () -> {
                    desk.voices().erase(file.person(), note);
                    return Optional.empty();
                })
                .explain(getTranslation("file.voice.erase.explain"))
                .open();
    }

    private AskDialog dialog(String title, Supplier<Optional<Refusal>> action) {
        return new AskDialog(getTranslation(title), getTranslation("step.confirm"), action, file::readAnew);
    }

    private Paragraph help(String key, Object... arguments) {
        var help = new Paragraph(getTranslation(key, arguments));
        help.addClassName("help");
        return help;
    }
}
