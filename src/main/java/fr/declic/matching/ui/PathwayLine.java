package fr.declic.matching.ui;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.ListItem;
import com.vaadin.flow.component.html.OrderedList;
import com.vaadin.flow.component.html.Span;
import fr.declic.matching.MySituation;
import fr.declic.shell.Dates;
import fr.declic.shell.Pictogram;
import fr.declic.volunteers.Status;
import java.time.LocalDate;
import java.util.List;
import java.util.Objects;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** The six steps from the registration to the job, in pictures: those done and when, the one where the person stands, those to come. */
final class PathwayLine extends OrderedList {

    private record Stage(String name, String pictogram) {}

    private static final List<Stage> STAGES = List.of(
            new Stage("registered", "step-check"),
            new Stage("met", "meeting"),
            new Stage("presented", "appointment"),
            new Stage("listed", "list"),
            new Stage("proposed", "letter"),
            new Stage("hired", "handshake"));

    PathwayLine(MySituation situation) {
        addClassName("pathway");
        var now = stageOf(standing(situation));
        for (var number = 0; number < STAGES.size(); number++) {
            var stage = STAGES.get(number);
            var words = new Div(new Span(getTranslation("space.step." + stage.name())));
            var day = number <= now ? dayOf(stage.name(), situation) : null;
            if (day != null) {
                var when = new Span(Dates.plain(day, getLocale()));
                when.addClassName("help");
                words.add(new Span(" "), when);
            }
            var item = new ListItem(new Pictogram(stage.pictogram()), words);
            if (number < now) {
                item.addClassName("done");
                words.add(hidden("space.step.done"));
            } else if (number == now) {
                item.addClassName("now");
                item.getElement().setAttribute("aria-current", "step");
                var here = new Span(getTranslation("space.step.now"));
                here.addClassName("here");
                words.add(new Span(" "), here);
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

    private static int stageOf(Status status) {
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

    private static @Nullable LocalDate dayOf(String stage, MySituation situation) {
        var candidacyDate = situation.candidacyDate();
        return switch (stage) {
            case "registered" -> candidacyDate == null ? null : Dates.day(candidacyDate);
            case "presented" -> situation.session();
            case "met" -> reached(situation, Status.MET);
            case "listed" -> reached(situation, Status.LISTED);
            case "proposed" -> reached(situation, Status.PROPOSED);
            default -> reached(situation, Status.HIRED_EBE, Status.HIRED_ELSEWHERE);
        };
    }

    private static @Nullable LocalDate reached(MySituation situation, Status... one) {
        return Stream.of(one)
                .map(situation.reached()::get)
                .filter(Objects::nonNull)
                .max(LocalDate::compareTo)
                .orElse(null);
    }

    private Span hidden(String key) {
        var span = new Span(" " + getTranslation(key));
        span.addClassName("visually-hidden");
        return span;
    }
}
