package fr.declic.volunteers.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Span;
import fr.declic.shell.Dates;
import fr.declic.volunteers.Registration;
import fr.declic.volunteers.VolunteerFile.OtherFile;
import fr.declic.volunteers.VolunteerId;
import java.time.Period;

/** Who the person is, how to reach them, and whether they have another file. */
class PersonHead extends Div {

    private final FileDesk desk;
    private final OpenFile file;

    PersonHead(FileDesk desk, OpenFile file) {
        this.desk = desk;
        this.file = file;
        addClassNames("stack", "tight", "person-head");
        var shown = file.shown();
        var identity = shown.person().identity();
        var title = new H1(identity.fullName());
        title.addClassName("team-title");
        var about = new Div(new StatusBadge(shown.candidacy().status()));
        about.addClassName("row");
        var birth = identity.birthDate();
        if (birth != null) {
            var age = Period.between(birth, desk.today()).getYears();
            about.add(new Span(getTranslation("file.age", age, Dates.plain(birth))));
            if (age < Registration.OF_AGE) {
                about.add(mark());
            }
        }
        if (shown.neighbourhood() != null) {
            about.add(new Span(shown.neighbourhood()));
        }
        var ago = new Ago(desk.clock(), this::getTranslation);
        about.add(new Span(getTranslation(
                "file.lastContact", ago.say(shown.person().lastContactAt().orElse(null)))));
        add(title, about, new TalkBar(desk, file));
        desk.notices().stream()
                .flatMap(one -> one.about(file.person()).stream())
                .map(PersonHead::notice)
                .forEach(this::add);
        if (shown.goesOnAs() != null) {
            add(goesOn(shown.goesOnAs()));
        } else if (shown.lookalike() != null) {
            add(lookalike(shown.lookalike()));
        }
    }

    private static Paragraph notice(String sentence) {
        var notice = new Paragraph(sentence);
        notice.addClassNames("notice", "warn");
        return notice;
    }

    private Div goesOn(OtherFile other) {
        var notice = new Div(new Paragraph(getTranslation("file.closed")), link(other));
        notice.addClassName("notice");
        return notice;
    }

    private Div lookalike(OtherFile other) {
        var two = new NativeButton(getTranslation("file.duplicate.two"), click -> areTwo(other.id()));
        two.addClassName("button");
        var one = new NativeButton(
                getTranslation("file.duplicate.one"),
                click -> new MergeDialog(desk, file, other.id(), this::getTranslation).open());
        one.addClassName("button");
        var buttons = new Div(two, one);
        buttons.addClassNames("row", "no-print");
        var notice = new Div(new Paragraph(getTranslation("file.duplicate")), link(other), buttons);
        notice.addClassNames("notice", "warn", "stack", "tight");
        return notice;
    }

    private void areTwo(VolunteerId other) {
        new AskDialog(
                        getTranslation("file.duplicate.two"),
                        getTranslation("step.confirm"),
                        () -> desk.contacts().areTwo(file.person(), other),
                        file::readAnew)
                .explain(getTranslation("file.duplicate.two.explain"))
                .open();
    }

    private Anchor link(OtherFile other) {
        var birth = other.identity().birthDate();
        var words = getTranslation(
                "file.other",
                other.identity().fullName(),
                birth == null ? getTranslation("said.nothing") : Dates.plain(birth),
                getTranslation("status." + other.status()));
        var link = new Anchor("/equipe/volontaires/" + other.id().value(), words);
        link.addClassName("link");
        return link;
    }

    private Span mark() {
        var mark = new Span(getTranslation("list.mark.minor"));
        mark.addClassName("chip");
        return mark;
    }
}
