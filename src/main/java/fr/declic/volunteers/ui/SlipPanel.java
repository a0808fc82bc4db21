package fr.declic.volunteers.ui;

import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fr.declic.shell.Dates;
import fr.declic.volunteers.LeftSlip;
import java.util.stream.Collectors;

/** The slip that the file began with: when to call, and how late it arrived. */
class SlipPanel extends Section {

    SlipPanel(LeftSlip slip) {
        addClassName("panel");
        var facts = new Facts().fact("file.slip.callTimes", callTimes(slip));
        if (slip.typedPhone() != null) {
            facts.fact("file.slip.typedPhone", slip.typedPhone());
        }
        facts.fact(
                        "file.slip.filled",
                        slip.filledAt() == null ? getTranslation("file.slip.noClock") : Dates.full(slip.filledAt()))
                .fact("file.slip.received", Dates.full(slip.receivedAt()));
        var help = new Paragraph(getTranslation("file.slip.help"));
        help.addClassName("help");
        add(new H2(getTranslation("file.slip")), facts, help);
    }

    private String callTimes(LeftSlip slip) {
        return slip.callTimes().isEmpty()
                ? getTranslation("callTime.any")
                : slip.callTimes().stream()
                        .map(time -> getTranslation("callTime." + time))
                        .collect(Collectors.joining(", "));
    }
}
