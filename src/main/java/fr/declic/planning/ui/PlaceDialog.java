package fr.declic.planning.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.dialog.Dialog;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import fr.declic.planning.Planning;
import fr.declic.planning.PlanningRefusal;
import fr.declic.planning.WeekPlan;
import fr.declic.planning.core.Breach;
import fr.declic.planning.core.Consequences;
import fr.declic.planning.core.Repair;
import fr.declic.planning.core.Roster;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Supplier;
import java.util.stream.IntStream;

/** One half-day of one person: what else they could do then, and what that would change, said before it is done. */
class PlaceDialog extends Dialog {

    private final WeekPlan plan;
    private final int person;
    private final int slot;
    private final Consumer<Optional<PlanningRefusal>> done;
    private final Div effects = new Div();
    private final NativeButton move;

    PlaceDialog(Planning planning, WeekPlan plan, int person, int slot, Consumer<Optional<PlanningRefusal>> done) {
        this.plan = plan;
        this.person = person;
        this.slot = slot;
        this.done = done;
        setHeaderTitle(getTranslation(
                "planning.dialog.title",
                plan.people().get(person).name(),
                getTranslation("halfday." + WeekPlan.HALF_DAYS.get(slot))));
        setWidth("34rem");
        setMaxWidth("100%");
        var worker = plan.problem().people().get(person);
        var choice = new RadioButtonGroup<Integer>();
        choice.setLabel(getTranslation("planning.dialog.choice"));
        choice.setItems(choices());
        choice.setItemLabelGenerator(duty -> duty == Roster.FREE
                ? getTranslation("planning.free")
                : plan.work(duty).name());
        choice.setValue(plan.roster().at(person, slot));
        effects.addClassName("stack");
        effects.getElement().setAttribute("role", "status");
        move = button("planning.dialog.move", "main", () -> planning.move(plan, person, slot, choice.getValue()));
        move.setEnabled(false);
        choice.addValueChangeListener(change -> showEffects(change.getValue()));
        var locked = new Checkbox(
                getTranslation("planning.dialog.locked"), plan.locked().contains(new WeekPlan.Place(person, slot)));
        locked.addValueChangeListener(change -> finish(() -> planning.lock(plan, person, slot, change.getValue())));
        var away = new Checkbox(
                getTranslation("planning.dialog.away"), worker.absent().contains(slot));
        away.addValueChangeListener(change -> finish(() -> planning.away(plan, person, slot, change.getValue())));
        var content = new Div(choice, effects, locked, away);
        content.addClassName("stack");
        add(content);
        repairs().ifPresent(content::add);
        var cancel = new NativeButton(getTranslation("planning.cancel"), click -> close());
        cancel.addClassNames("button", "quiet");
        getFooter().add(cancel, move);
    }

    private List<Integer> choices() {
        var choices = new ArrayList<>(List.of(Roster.FREE));
        var worker = plan.problem().people().get(person);
        plan.problem()
                .dutiesOf(slot)
                .filter(duty -> worker.may(plan.problem().duties().get(duty)))
                .forEach(choices::add);
        return choices;
    }

    private void showEffects(int duty) {
        effects.removeAll();
        var would = Consequences.of(plan.problem(), plan.roster(), person, slot, duty);
        var broken = plan.brokenByMoving(person, slot, duty).stream()
                .map(Breach::kind)
                .distinct()
                .toList();
        broken.stream()
                .map(Breach.Kind::shown)
                .distinct()
                .forEach(shown -> effects.add(line("planning.breach." + shown)));
        would.shorter()
                .forEach(lost -> effects.add(
                        line("planning.effect.shorter", plan.work(lost).name())));
        would.better()
                .forEach(won -> effects.add(
                        line("planning.effect.better", plan.work(won).name())));
        var worked = would.worked().getFirst();
        effects.add(line(
                "planning.effect.hours",
                QuarterWords.of(worked + plan.people().get(person).excused()),
                QuarterWords.of(plan.people().get(person).quarters())));
        if (plan.isInsideTheNotice(slot)) {
            effects.add(line("planning.effect.ask", plan.people().get(person).name()));
        }
        move.setEnabled(
                duty != plan.roster().at(person, slot) && broken.stream().allMatch(Breach.Kind::isOfHours));
    }

    /** Who could stand in, when this person is away and their place is missed. */
    private Optional<Div> repairs() {
        var duty = plan.roster().at(person, slot);
        if (duty == Roster.FREE) {
            return Optional.empty();
        }
        var repairs = Repair.of(plan.problem(), plan.roster(), person, Set.of(slot)).stream()
                .filter(repair -> !repair.moves().isEmpty())
                .toList();
        var list = new Div(new Paragraph(getTranslation(
                repairs.isEmpty() ? "planning.repairs.none" : "planning.repairs",
                plan.work(duty).name())));
        list.addClassName("stack");
        IntStream.range(0, repairs.size()).forEach(at -> {
            var stands = repairs.get(at).moves().getFirst();
            list.add(line(
                    stands.keepsTheHalfDay() ? "planning.repair.there" : "planning.repair.comes",
                    plan.people().get(stands.person()).name()));
        });
        return Optional.of(list);
    }

    private Paragraph line(String key, Object... values) {
        return new Paragraph(getTranslation(key, values));
    }

    private NativeButton button(String key, String style, Supplier<Optional<PlanningRefusal>> action) {
        var button = new NativeButton(getTranslation(key), click -> finish(action));
        button.addClassNames("button", style);
        return button;
    }

    private void finish(Supplier<Optional<PlanningRefusal>> action) {
        var refusal = action.get();
        close();
        done.accept(refusal);
    }
}
