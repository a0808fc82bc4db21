package fr.declic.privacy.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Section;
import fr.declic.shell.Dates;
import fr.declic.shell.Told;
import fr.declic.volunteers.RegistrationNote;

/** A registration with somebody beside the person: who, where and when, and that it was not their doing. */
class ContestCard extends Section {

    ContestCard(RegistrationNote note, Runnable contest) {
        addClassName("card");
        var day = Dates.day(note.at());
        add(new H2(getTranslation("rights.contest.title")));
        note.helper().map(helper -> new Told("rights.contest.helper", helper)).ifPresent(this::add);
        note.point().map(point -> new Told("rights.contest.point", point)).ifPresent(this::add);
        add(new Told("rights.contest.day", language -> new Object[] {Dates.full(day, language)}));
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

    private static Told told() {
        var told = new Told("rights.contest.told");
        told.addClassNames("notice", "good");
        told.getElement().setAttribute("role", "status");
        return told;
    }
}
