package fr.declic.volunteers.ui;

import com.vaadin.flow.component.html.Anchor;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.H1;
import com.vaadin.flow.component.html.NativeButton;
import com.vaadin.flow.component.html.Span;
import fr.declic.shell.Dates;
import fr.declic.volunteers.VolunteerFile;
import java.time.Clock;
import java.time.LocalDate;
import java.time.Period;

/** Who the person is, and how to reach them at one tap. */
class PersonHead extends Div {

    PersonHead(VolunteerFile file, Clock clock) {
        addClassNames("stack", "tight", "person-head");
        var identity = file.person().identity();
        var title = new H1(identity.fullName());
        title.addClassName("team-title");
        var about = new Div(new StatusBadge(file.candidacy().status()));
        about.addClassName("row");
        var birth = identity.birthDate();
        if (birth != null) {
            var age = Period.between(birth, LocalDate.ofInstant(clock.instant(), Dates.ZONE))
                    .getYears();
            about.add(new Span(getTranslation("file.age", age, Dates.plain(birth))));
            if (age < 18) {
                about.add(mark("list.mark.minor"));
            }
        }
        if (file.neighbourhood() != null) {
            about.add(new Span(file.neighbourhood()));
        }
        about.add(new Span(getTranslation(
                "file.lastContact",
                new Ago(clock, this::getTranslation)
                        .say(file.person().lastContactAt().orElse(null)))));
        add(title, about, ways(file));
    }

    private Div ways(VolunteerFile file) {
        var reach = file.person().reach();
        var ways = new Div();
        ways.addClassName("row");
        var phone = reach.phone();
        if (phone != null) {
            var call = link("tel:" + phone, getTranslation("file.call", PhoneText.readable(phone)));
            call.addClassName("main");
            ways.add(call, link("sms:" + phone, getTranslation("file.sms")));
        }
        var email = reach.email();
        if (email != null) {
            ways.add(link("mailto:" + email, email));
        }
        if (file.dropInPoint() != null) {
            ways.add(new Span(getTranslation("file.dropIn", file.dropInPoint())));
        }
        if (phone == null && email == null && file.dropInPoint() == null) {
            ways.add(new Span(getTranslation("file.noReach")));
        }
        var print = new NativeButton(
                getTranslation("file.print"), click -> getElement().executeJs("window.print()"));
        print.addClassNames("button", "quiet", "no-print");
        ways.add(print);
        return ways;
    }

    private Span mark(String key) {
        var mark = new Span(getTranslation(key));
        mark.addClassName("chip");
        return mark;
    }

    private static Anchor link(String address, String words) {
        var link = new Anchor();
        link.setText(words);
        // tel: and sms: open nothing by themselves; the number was checked when it was stored
        link.setUnsafeHref(address);
        link.setRouterIgnore(true);
        link.addClassName("button");
        return link;
    }
}
