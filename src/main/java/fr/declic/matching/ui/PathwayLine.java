package fr.declic.matching.ui;

import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import fr.declic.matching.MySituation;
import fr.declic.shell.Dates;
import fr.declic.volunteers.Status;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The steps from the registration to the job: those done, the one where the person stands, those to come. */
final class PathwayLine extends OrderedList {

    private static final List<String> STEPS = List.of("registered", "met", "presented", "listed", "proposed", "hired");

    PathwayLine(MySituation situation) {
        addClassName("timeline");
        var now = stepOf(standing(situation));
        for (var step = 0; step < STEPS.size(); step++) {
            var name = STEPS.get(step);
            var item = new ListItem(new Span(getTranslation("space.step." + name)));
            var day = dayOf(name, situation);
            if (step <= now && day != null) {
                var when = new Span(day);
                when.addClassName("help");
                item.add(new Span(" "), when);
            }
            if (step < now) {
                item.addClassName("done");
                item.add(hidden("space.step.done"));
            } else if (step == now) {
                item.addClassName("now");
                item.getElement().setAttribute("aria-current", "step");
                item.add(hidden("space.step.now"));
            }
            add(item);
        }
    }

    /** Whoever is away or in training stands where they will come back to. */
    private static Status standing(MySituation situation) {
        return switch (situation.status()) {
            case PAUSED, WITHDRAWN, MOVED, UNREACHABLE, TRAINING -> {
                var before = situation.before();
                yield before == null ? Status.REGISTERED : before;
            }
            default -> situation.status();
        };
    }

    private static int stepOf(Status status) {
        return switch (status) {
            case CONTACT -> -1;
            case REGISTERED -> 0;
            case MET, POSTPONED, INELIGIBLE -> 1;
            case PRESENTED -> 2;
            case LISTED, PREPARING -> 3;
            case PROPOSED -> 4;
            case HIRED_EBE, HIRED_ELSEWHERE -> 5;
            case TRAINING, PAUSED, WITHDRAWN, MOVED, UNREACHABLE -> 0;
        };
    }

    private @Nullable String dayOf(String step, MySituation situation) {
        var candidacyDate = situation.candidacyDate();
        var session = situation.session();
        return switch (step) {
            case "registered" -> candidacyDate == null ? null : Dates.plain(Dates.day(candidacyDate), getLocale());
            case "presented" -> session == null ? null : Dates.plain(session, getLocale());
            default -> null;
        };
    }

    private Span hidden(String key) {
        var span = new Span(" " + getTranslation(key));
        span.addClassName("visually-hidden");
        return span;
    }
}
