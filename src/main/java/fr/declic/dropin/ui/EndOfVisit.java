package fr.declic.dropin.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.declic.access.CurrentActor;
import fr.declic.access.Role;
import fr.declic.shell.PostForm;

/** «J'ai fini», and with a helper «Personne suivante»: a real form, since it ends the session that these screens live in. */
class EndOfVisit extends Div {

    private static final String PATH = "/borne/fin";

    EndOfVisit() {
        addClassNames("actions", "no-print");
        var helped = CurrentActor.signedIn()
                .filter(person -> person.role() == Role.HELPER)
                .isPresent();
        if (helped) {
            add(new Paragraph(getTranslation("borne.next.help")));
            add(new PostForm(PATH, getTranslation("borne.next")).with("rester", "true"));
        } else {
            add(new PostForm(PATH, getTranslation("borne.done")));
        }
    }
}
