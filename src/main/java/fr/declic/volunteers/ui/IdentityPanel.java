package fr.declic.volunteers.ui;

import com.vaadin.flow.component.checkbox.Checkbox;
import com.vaadin.flow.component.combobox.ComboBox;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Section;
import com.vaadin.flow.component.radiobutton.RadioButtonGroup;
import com.vaadin.flow.component.textfield.TextField;
import fr.declic.shell.ActionButton;
import fr.declic.shell.Dates;
import fr.declic.shell.Phones;
import fr.declic.territory.Place;
import fr.declic.volunteers.Correction;
import fr.declic.volunteers.Deprivation;
import fr.declic.volunteers.Home;
import fr.declic.volunteers.Identity;
import fr.declic.volunteers.Reach;
import fr.declic.volunteers.Refusal;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/** Name, reach and address, each of which can be corrected. */
class IdentityPanel extends Section {

    private static final int LONGEST_PHONE = 40;
    private static final int LONGEST_EMAIL = 254;
    private static final int LONGEST_NUMBER = 12;
    private static final int LONGEST_STREET = 160;
    private static final int SUGGESTIONS = 10;

    private final FileDesk desk;
    private final OpenFile file;

    IdentityPanel(FileDesk desk, OpenFile file) {
        this.desk = desk;
        this.file = file;
        addClassName("panel");
        var shown = file.shown();
        var person = shown.person();
        var spoken = new Spoken(this::getTranslation);
        var birth = person.identity().birthDate();
        var reach = person.reach();
        var facts = new Facts()
                .fact("field.birthDate", birth == null ? getTranslation("said.nothing") : Dates.plain(birth))
                .fact(
                        "field.phone",
                        reach.phone() == null ? getTranslation("said.nothing") : Phones.readable(reach.phone()))
                .fact("field.email", reach.email() == null ? getTranslation("said.nothing") : reach.email())
                .fact("field.address", spoken.address(person.home(), shown.neighbourhood()))
                .fact("field.residentSince", spoken.residence(person.home()))
                .fact(
                        "field.deprivation",
                        spoken.deprivation(person.deprivation().orElse(null)));
        var buttons = new Div(
                new ActionButton("file.correct.who", this::who),
                new ActionButton("file.correct.reach", this::reach),
                new ActionButton("file.correct.home", this::home),
                new ActionButton("file.correct.deprivation", this::deprivation));
        buttons.addClassNames("row", "asides", "no-print");
        add(new H2(getTranslation("file.identity")), facts, buttons);
    }

    private void who() {
        var identity = file.shown().person().identity();
        var first = text("field.firstName", identity.firstName(), Identity.LONGEST_NAME);
        var last = text("field.lastName", identity.lastName(), Identity.LONGEST_NAME);
        var birth = new DayField(getTranslation("field.birthDate"), identity.birthDate());
        birth.latest(desk.today());
        ask("file.correct.who", () -> {
                    if (FieldText.of(first).isEmpty()) {
                        return Optional.of(Refusal.NAME_MISSING);
                    }
                    var day = birth.day().orElse(null);
                    if (day != null && day.isAfter(desk.today())) {
                        return Optional.of(Refusal.DATE_IN_FUTURE);
                    }
                    return correct(new Correction.Who(new Identity(FieldText.of(first), FieldText.orNull(last), day)));
                })
                .ask(first, last, birth)
                .open();
    }

    private void reach() {
        var reach = file.shown().person().reach();
        var phone = text("field.phone", reach.phone() == null ? null : Phones.typed(reach.phone()), LONGEST_PHONE);
        var email = text("field.email", reach.email(), LONGEST_EMAIL);
        ask("file.correct.reach", () -> {
                    var number = FieldText.orNull(phone);
                    var international =
                            number == null ? null : Phones.international(number).orElse(null);
                    if (number != null && international == null) {
                        return Optional.of(Refusal.WRONG_PHONE);
                    }
                    var address = FieldText.orNull(email);
                    if (address != null && !address.matches("[^@\\s]+@[^@\\s]+\\.[^@\\s]+")) {
                        return Optional.of(Refusal.WRONG_EMAIL);
                    }
                    return correct(new Correction.Reached(new Reach(international, address, reach.dropInPoint())));
                })
                .ask(phone, email)
                .open();
    }

    private void home() {
        var home = file.shown().person().home();
        var number = text("field.number", home.number(), LONGEST_NUMBER);
        var street = new ComboBox<String>(getTranslation("field.street"));
        street.setAllowCustomValue(true);
        street.addCustomValueSetListener(typed -> {
            var detail = typed.getDetail();
            street.setValue(detail.length() > LONGEST_STREET ? detail.substring(0, LONGEST_STREET) : detail);
        });
        street.setItems(
                query -> desk.streets().search(query.getFilter().orElse(""), SUGGESTIONS).stream()
                        .skip(query.getOffset())
                        .limit(query.getLimit()),
                query -> desk.streets()
                        .search(query.getFilter().orElse(""), SUGGESTIONS)
                        .size());
        street.setValue(home.street());
        street.setWidthFull();
        var elsewhere = new Checkbox(getTranslation("file.correct.home.elsewhere"));
        var wasElsewhere = home.isInAnotherTown(desk.streets());
        elsewhere.setValue(wasElsewhere);
        var since = new DayField(
                getTranslation("field.residentSince"),
                home.since() == null ? null : home.since().atDay(1));
        since.latest(desk.today());
        ask("file.correct.home", () -> {
                    var named = street.getValue();
                    var found = named == null || elsewhere.getValue()
                            ? Optional.<Place>empty()
                            : desk.streets().locate(FieldText.orNull(number), named);
                    var stays = !wasElsewhere && Objects.equals(named, home.street());
                    var unknown = stays ? home.inside() : null;
                    var at = Home.at(
                            FieldText.orNull(number), named, found, elsewhere.getValue() ? Boolean.FALSE : unknown);
                    return correct(new Correction.Lives(
                            at.livedInSince(since.day().map(YearMonth::from).orElse(null))));
                })
                .explain(getTranslation("file.correct.home.explain"))
                .ask(number, street, elsewhere, since)
                .open();
    }

    private void deprivation() {
        var said = file.shown().person().deprivation().orElse(null);
        var kind = new RadioButtonGroup<Deprivation.Kind>(getTranslation("field.deprivation"));
        kind.setItems(Deprivation.Kind.values());
        kind.setItemLabelGenerator(value -> getTranslation("file.deprivation." + value));
        kind.setValue(said == null ? Deprivation.Kind.SINCE : said.kind());
        var month = said == null ? null : said.since();
        var since = new DayField(getTranslation("file.deprivation.month"), month == null ? null : month.atDay(1));
        since.latest(desk.today());
        ask("file.correct.deprivation", () -> {
                    var isSince = kind.getValue() == Deprivation.Kind.SINCE;
                    if (isSince && since.day().isEmpty()) {
                        return Optional.of(Refusal.DATE_MISSING);
                    }
                    return correct(new Correction.Deprived(new Deprivation(
                            kind.getValue(),
                            isSince ? since.day().map(YearMonth::from).orElse(null) : null)));
                })
                .ask(kind, since)
                .open();
    }

    private Optional<Refusal> correct(Correction correction) {
        return desk.corrections().correct(file.person(), file.personVersion(), correction);
    }

    private AskDialog ask(String title, Supplier<Optional<Refusal>> action) {
        return new AskDialog(getTranslation(title), getTranslation("step.confirm"), action, file::readAnew);
    }

    private TextField text(String key, @Nullable String value, int longest) {
        var field = new TextField(getTranslation(key));
        field.setValue(value == null ? "" : value);
        field.setMaxLength(longest);
        field.setWidthFull();
        return field;
    }
}
