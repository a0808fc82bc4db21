package fr.declic.volunteers.ui;

import com.vaadin.flow.component.HasValue;
import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.checkbox.CheckboxGroup;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.NativeDetails;
import com.vaadin.flow.component.select.Select;
import com.vaadin.flow.component.textfield.TextField;
import com.vaadin.flow.data.value.ValueChangeMode;
import fr.declic.territory.Neighbourhood;
import fr.declic.vocabulary.Kind;
import fr.declic.volunteers.Status;
import fr.declic.volunteers.VolunteerFilter;
import fr.declic.volunteers.VolunteerFilter.Group;
import java.util.List;
import java.util.Set;
import java.util.function.Consumer;
import java.util.stream.Stream;

/** Narrows the list. It takes a filter and gives a filter. */
class FilterBar extends Div {

    private static final List<Integer> SILENCES = List.of(15, 30, 60, 90);
    private static final int TYPING = 300;

    private final TextField text = new TextField();
    private final Select<Group> group = new Select<>();
    private final CheckboxGroup<Status> statuses = new CheckboxGroup<>();
    private final Select<Neighbourhood> neighbourhood = new Select<>();
    private final ComboBox<Kind> wish = new ComboBox<>();
    private final Select<Integer> silence = new Select<>();
    private final Checkbox minors = new Checkbox();
    private final Checkbox duplicates = new Checkbox();
    private final NativeDetails more = new NativeDetails();
    private final List<Neighbourhood> neighbourhoods;
    private final List<Kind> kinds;
    private boolean showing;

    FilterBar(List<Neighbourhood> neighbourhoods, List<Kind> kinds, Consumer<VolunteerFilter> changed) {
        this.neighbourhoods = neighbourhoods;
        this.kinds = kinds;
        text.setLabel(getTranslation("list.search"));
        text.setPlaceholder(getTranslation("list.search.example"));
        text.setMaxLength(VolunteerFilter.LONGEST_TEXT);
        text.setClearButtonVisible(true);
        text.setValueChangeMode(ValueChangeMode.LAZY);
        text.setValueChangeTimeout(TYPING);
        text.addClassName("grow");
        group.setLabel(getTranslation("list.group"));
        group.setItems(Group.values());
        group.setItemLabelGenerator(value -> getTranslation("list.group." + value));
        statuses.setLabel(getTranslation("list.statuses"));
        statuses.setItems(Status.values());
        statuses.setItemLabelGenerator(value -> getTranslation("status." + value));
        neighbourhood.setLabel(getTranslation("list.neighbourhood"));
        neighbourhood.setItems(neighbourhoods);
        neighbourhood.setEmptySelectionAllowed(true);
        neighbourhood.setEmptySelectionCaption(getTranslation("list.neighbourhood.all"));
        neighbourhood.setItemLabelGenerator(
                value -> value == null ? getTranslation("list.neighbourhood.all") : value.name());
        wish.setLabel(getTranslation("list.wish"));
        wish.setItems(kinds);
        wish.setClearButtonVisible(true);
        wish.setItemLabelGenerator(value -> getTranslation(value.key()));
        silence.setLabel(getTranslation("list.silence"));
        silence.setItems(SILENCES);
        silence.setEmptySelectionAllowed(true);
        silence.setEmptySelectionCaption(getTranslation("list.silence.any"));
        silence.setItemLabelGenerator(
                days -> days == null ? getTranslation("list.silence.any") : getTranslation("list.silence.days", days));
        minors.setLabel(getTranslation("list.minors"));
        duplicates.setLabel(getTranslation("list.duplicates"));
        more.setSummaryText(getTranslation("list.more"));
        var fields = new Div(neighbourhood, wish, silence, minors, duplicates);
        fields.addClassName("filters");
        var content = new Div(fields, statuses);
        content.addClassName("stack");
        more.setContent(content);
        more.addClassName("more-filters");
        var first = new Div(text, group);
        first.addClassName("filters");
        add(first, more);
        addClassNames("stack", "tight");
        Runnable tell = () -> {
            if (!showing) {
                changed.accept(filter());
            }
        };
        Stream.<HasValue<?, ?>>of(text, group, statuses, neighbourhood, wish, silence, minors, duplicates)
                .forEach(field -> field.addValueChangeListener(change -> tell.run()));
    }

    void show(VolunteerFilter filter) {
        showing = true;
        text.setValue(filter.text());
        group.setValue(filter.group());
        statuses.setValue(filter.statuses());
        neighbourhood.setValue(neighbourhoods.stream()
                .filter(one -> one.id().equals(filter.neighbourhood()))
                .findFirst()
                .orElse(null));
        wish.setValue(kinds.stream()
                .filter(kind -> kind.code().equals(filter.wish()))
                .findFirst()
                .orElse(null));
        silence.setValue(SILENCES.stream()
                .filter(days -> days.equals(filter.silentDays()))
                .findFirst()
                .orElse(null));
        minors.setValue(filter.minors());
        duplicates.setValue(filter.duplicates());
        more.setOpen(more.isOpen()
                || filter.minors()
                || filter.duplicates()
                || filter.neighbourhood() != null
                || filter.wish() != null
                || filter.silentDays() != null
                || !filter.statuses().isEmpty());
        showing = false;
    }

    private VolunteerFilter filter() {
        var kind = wish.getValue();
        var place = neighbourhood.getValue();
        return new VolunteerFilter(
                group.getValue(),
                Set.copyOf(statuses.getValue()),
                place == null ? null : place.id(),
                minors.getValue(),
                duplicates.getValue(),
                silence.getValue(),
                kind == null ? null : kind.code(),
                text.getValue());
    }
}
