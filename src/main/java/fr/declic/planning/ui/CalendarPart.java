package fr.declic.planning.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.UI;
import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H2;
import com.vaadin.flow.component.html.Input;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.NativeLabel;
import com.vaadin.flow.component.html.Paragraph;
import com.vaadin.flow.component.html.Section;
import fr.declic.planning.CalendarAddresses;
import fr.declic.shell.Dates;
import fr.declic.shell.SpacePart;
import fr.declic.shell.ThisDevice;
import fr.declic.shell.Words;
import java.util.Optional;
import org.springframework.core.annotation.Order;

/**
 * «Ajouter à mon agenda»: the person's own calendar reads their weeks under an address that they can renew and stop. A device that
 * everybody uses is nobody's calendar, and would show the address to whoever comes next.
 */
@org.springframework.stereotype.Component
@Order(12)
class CalendarPart implements SpacePart {

    private final CalendarAddresses addresses;
    private final ThisDevice device;
    private final Words words;

    CalendarPart(CalendarAddresses addresses, ThisDevice device, Words words) {
        this.addresses = addresses;
        this.device = device;
        this.words = words;
    }

    @Override
    public Optional<Component> mine() {
        if (device.isShared()) {
            return Optional.empty();
        }
        var mine = addresses.mine();
        if (!mine.offered() && mine.since().isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(new Card(mine));
    }

    private final class Card extends Section {

        private final Div content = new Div();

        Card(CalendarAddresses.Mine mine) {
            addClassName("card");
            content.addClassNames("stack", "tight");
            content.getElement().setAttribute("role", "status");
            add(new H2(say("week.calendar.title")), content);
            show(mine);
        }

        private void show(CalendarAddresses.Mine mine) {
            content.removeAll();
            var since = mine.since();
            if (since.isEmpty()) {
                content.add(line("week.calendar.why"), button("week.calendar.add", this::renew));
                return;
            }
            content.add(new Paragraph(say(
                    "week.calendar.since",
                    Dates.plain(Dates.day(since.get()), UI.getCurrent().getLocale()))));
            content.add(line("week.calendar.lost"), acts());
        }

        /** The address cannot be shown again: it is kept nowhere. */
        private void renew() {
            var address = addresses.renew();
            content.removeAll();
            // Calendars take this scheme for an address to come back to; a plain one would be read once.
            var open = new Anchor();
            open.setText(say("week.calendar.add"));
            open.setUnsafeHref(address.replaceFirst("^https?", "webcal"));
            open.addClassNames("button", "main");
            var field = new Input();
            field.setId("calendar-address");
            field.setValue(address);
            field.getElement().setAttribute("readonly", true);
            field.getElement().setAttribute("dir", "ltr");
            field.getElement().executeJs("this.addEventListener('focus', () => this.select())");
            var label = new NativeLabel(say("week.calendar.copy"));
            label.setFor("calendar-address");
            var copied = new Div(label, field);
            copied.addClassName("field");
            content.add(line("week.calendar.ready"), new Div(open), copied, line("week.calendar.secret"), acts());
            open.focus();
        }

        private void stop() {
            addresses.stop();
            content.removeAll();
            var again = button("week.calendar.add", this::renew);
            content.add(line("week.calendar.stopped"), again);
            again.focus();
        }

        private Div acts() {
            var acts = new Div(button("week.calendar.renew", this::renew), button("week.calendar.stop", this::stop));
            acts.addClassName("actions");
            return acts;
        }

        private NativeButton button(String key, Runnable action) {
            var button = new NativeButton(say(key), click -> action.run());
            button.addClassName("button");
            return button;
        }

        private Paragraph line(String key) {
            return new Paragraph(say(key));
        }

        private String say(String key, Object... values) {
            return words.getTranslation(key, UI.getCurrent().getLocale(), values);
        }
    }
}
