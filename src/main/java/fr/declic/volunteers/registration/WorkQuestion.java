package fr.declic.volunteers.registration;

import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Paragraph;
import fr.declic.volunteers.Deprivation;
import fr.declic.volunteers.Deprivation.Kind;
import java.time.YearMonth;
import java.util.EnumMap;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Since when one has been without work: a month, or one of three answers. The team looks at it with the person. */
class WorkQuestion extends Question {

    private static final String SINCE = "work-since";

    private final YearMonth birth;
    private final YearMonth thisMonth;
    private final MonthField since;
    private final Map<Kind, Choice> others = new EnumMap<>(Kind.class);

    WorkQuestion(Said said, YearMonth thisMonth) {
        super(RegistrationStep.WORK, said);
        this.thisMonth = thisMonth;
        birth = YearMonth.from(said.birthDate());
        var known = Optional.ofNullable(said.deprivation());
        since = new MonthField(t("since"), known.map(Deprivation::since).orElse(null)).onEnter(this::proceed);
        unfinished(SINCE).ifPresent(since::holding);
        var or = new Paragraph(t("or"));
        or.addClassName("label");
        var choices = new Div();
        choices.addClassNames("choices", "wide");
        choices.getElement().setAttribute("role", "group");
        choices.getElement().setAttribute("aria-label", title());
        for (var kind : Kind.values()) {
            if (kind != Kind.SINCE) {
                var choice = new Choice(getTranslation("deprivation." + kind), null, () -> tap(kind));
                choice.choose(since.isEmpty()
                        && known.map(Deprivation::kind).filter(kind::equals).isPresent());
                others.put(kind, choice);
                choices.add(choice);
            }
        }
        since.onChange(() -> {
            if (!since.isEmpty()) {
                others.values().forEach(choice -> choice.choose(false));
            }
        });
        show(help(t("help")), since, or, choices);
    }

    private void tap(Kind tapped) {
        var chosen = !choice(tapped).isChosen();
        if (chosen) {
            // before the choice: while half of the month is left, it would take the choice back
            since.clear();
        }
        others.forEach((kind, choice) -> choice.choose(kind == tapped && chosen));
    }

    private Choice choice(Kind kind) {
        return java.util.Objects.requireNonNull(others.get(kind));
    }

    @Override
    Optional<UnaryOperator<Said>> read() {
        return other().or(() -> since.read(birth, thisMonth).map(month -> new Deprivation(Kind.SINCE, month)))
                .map(WorkQuestion::being);
    }

    private Optional<Deprivation> other() {
        return others.keySet().stream()
                .filter(kind -> choice(kind).isChosen())
                .map(kind -> new Deprivation(kind, null))
                .findFirst();
    }

    private static UnaryOperator<Said> being(Deprivation deprivation) {
        return said -> said.withoutWork(deprivation).leaving(SINCE, null);
    }

    @Override
    UnaryOperator<Said> readUnfinished() {
        var typed = since.typed();
        return other().map(WorkQuestion::being).orElse(said -> said.leaving(SINCE, typed));
    }
}
