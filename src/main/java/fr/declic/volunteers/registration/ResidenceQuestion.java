package fr.declic.volunteers.registration;

import fr.declic.volunteers.Home;
import java.time.YearMonth;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Whether the address is in the territory, told plainly; and since when one lives there. */
class ResidenceQuestion extends Question {

    private static final String SINCE = "home-since";

    private final YearMonth thisMonth;
    private final Home home;
    private final YearMonth birth;
    private final MonthField since;
    private final Choice always;

    ResidenceQuestion(Said said, YearMonth thisMonth, String territory) {
        super(RegistrationStep.RESIDENCE, said);
        this.thisMonth = thisMonth;
        home = Objects.requireNonNullElse(said.home(), Home.UNKNOWN);
        birth = YearMonth.from(said.birthDate());
        var known = home.since();
        since = new MonthField(t("since"), birth.equals(known) ? null : known).onEnter(this::proceed);
        since.helped(t("since.help"));
        unfinished(SINCE).ifPresent(since::holding);
        always = new Choice(t("always"), null, this::toggleAlways);
        always.addClassName("line");
        always.choose(birth.equals(known) && since.isEmpty());
        since.onChange(() -> always.choose(always.isChosen() && since.isEmpty()));
        if (Boolean.FALSE.equals(home.inside())) {
            show(notice("", t("outside", territory), t("outside.means"), t("outside.still")));
        } else if (Boolean.TRUE.equals(home.inside())) {
            show(notice("good", t("inside", territory)));
        } else {
            show(notice("", t("unknown")));
        }
        if (asksSince()) {
            show(since, always);
        }
    }

    private boolean asksSince() {
        return !Boolean.FALSE.equals(home.inside()) && home.street() != null;
    }

    private void toggleAlways() {
        var chosen = !always.isChosen();
        if (chosen) {
            // before the choice: while half of the month is left, it would take the choice back
            since.clear();
        }
        always.choose(chosen);
    }

    @Override
    Optional<UnaryOperator<Said>> read() {
        if (!asksSince()) {
            return Optional.of(said -> livingSince(said, null));
        }
        if (isAlways()) {
            return Optional.of(said -> livingSince(said, birth));
        }
        return since.read(birth, thisMonth).map(month -> said -> livingSince(said, month));
    }

    private boolean isAlways() {
        return always.isChosen() && since.isEmpty();
    }

    private static Said livingSince(Said said, @org.jspecify.annotations.Nullable YearMonth month) {
        var home = Objects.requireNonNullElse(said.home(), Home.UNKNOWN);
        return said.iLive(home.livedInSince(month)).leaving(SINCE, null);
    }

    @Override
    UnaryOperator<Said> readUnfinished() {
        if (isAlways()) {
            return said -> livingSince(said, birth);
        }
        var typed = since.typed();
        return said -> said.leaving(SINCE, typed);
    }
}
