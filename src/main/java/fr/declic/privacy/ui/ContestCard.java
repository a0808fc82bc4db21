package fr.declic.privacy.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fr.declic.shell.Dates;
import fr.declic.volunteers.RegistrationNote;

/** A registration with somebody beside the person: who, where and when, and that it was not their doing. */
class ContestCard extends Section {

    ContestCard(RegistrationNote note, Runnable contest) {
        addClassName("card");
        var day = Dates.full(Dates.day(note.at()), getLocale());
        add(new H2(getTranslation("rights.contest.title")));
        note.helper()
                .map(helper -> new Paragraph(getTranslation("rights.contest.helper", helper)))
                .ifPresent(this::add);
        note.point()
                .map(point -> new Paragraph(getTranslation("rights.contest.point", point)))
                .ifPresent(this::add);
        add(new Paragraph(getTranslation("rights.contest.day", day)));
        if (note.contestedAt().isPresent()) {
            add(told());
            return;
        }
        var not = new NativeButton(getTranslation("rights.contest.go"));
        not.addClassName("button");
        not.addClickListener(click -> {
            contest.run();
            remove(not);
            add(told());
        });
        add(not);
    }

    private Paragraph told() {
        var told = new Paragraph(getTranslation("rights.contest.told"));
        told.addClassNames("notice", "good");
        told.getElement().setAttribute("role", "status");
        return told;
    }
}
