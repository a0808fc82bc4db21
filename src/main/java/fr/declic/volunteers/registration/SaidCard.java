package fr.declic.volunteers.registration;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import fr.declic.shell.Pictogram;
import java.util.function.Consumer;

/** What was said on one screen, in sentences and in pictures, and «Modifier». */
class SaidCard extends Div {

    SaidCard(RegistrationStep step, Answered said, Consumer<RegistrationStep> modify) {
        addClassName("said");
        var title = new H2(getTranslation(step.key() + ".short"));
        var titleId = "said-" + step.path();
        title.setId(titleId);
        var change = Screen.link(getTranslation("registration.modify"), click -> modify.accept(step));
        change.getElement().setAttribute("aria-describedby", titleId);
        var head = new Div(title, change);
        head.addClassName("said-head");
        add(head);
        said.sentences().forEach(line -> add(new Paragraph(line)));
        if (!said.pictures().isEmpty()) {
            var pictures = new Div();
            pictures.addClassName("said-pictures");
            said.pictures().forEach(name -> pictures.add(Pictogram.small(name)));
            add(pictures);
        }
    }
}
