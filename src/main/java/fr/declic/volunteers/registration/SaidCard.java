package fr.declic.volunteers.registration;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import java.util.List;
import java.util.function.Consumer;

/** What was said on one screen, in sentences, and «Modifier». */
class SaidCard extends Div {

    SaidCard(RegistrationStep step, List<String> lines, Consumer<RegistrationStep> modify) {
        addClassName("said");
        var title = new H2(getTranslation(step.key() + ".short"));
        var titleId = "said-" + step.path();
        title.setId(titleId);
        var change = Screen.link(getTranslation("registration.modify"), click -> modify.accept(step));
        change.getElement().setAttribute("aria-describedby", titleId);
        var head = new Div(title, change);
        head.addClassName("said-head");
        add(head);
        lines.forEach(line -> add(new Paragraph(line)));
    }
}
