package fr.declic.volunteers.registration;

import fr.declic.access.DropInPlaces.Place;
import fr.declic.shell.Phones;
import fr.declic.volunteers.Reach;
import java.util.Optional;
import java.util.UUID;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/** A mobile phone or an e-mail, which others may share. At a drop-in point, neither: the point is then the way to reach the person. */
class ReachQuestion extends Question {

    private static final String PHONE = "phone";
    private static final String EMAIL = "email";

    private final Field phone;
    private final Field email;
    private final @Nullable Choice neither;
    private final @Nullable UUID point;

    /** @param here the drop-in point where the person is, if they are at one */
    ReachQuestion(Said said, @Nullable Place here) {
        super(RegistrationStep.REACH, said);
        phone = new Field(PHONE, getTranslation("registration.phone"))
                .helped(getTranslation("registration.phone.help"))
                .with("type", "tel")
                .with("autocomplete", "tel")
                .with("inputmode", "tel")
                .onEnter(this::proceed);
        email = new Field(EMAIL, getTranslation("registration.email"))
                .helped(getTranslation("registration.email.help"))
                .with("autocomplete", "email")
                .with("inputmode", "email")
                .with("autocapitalize", "none")
                .onEnter(this::proceed);
        var reach = said.reach();
        phone.holding(
                unfinished(PHONE).orElse(reach == null || reach.phone() == null ? null : Phones.typed(reach.phone())));
        email.holding(unfinished(EMAIL).orElse(reach == null ? null : reach.email()));
        show(help(t("help")), phone, email);
        var known = reach == null ? null : reach.dropInPoint();
        point = here == null ? known : here.point();
        if (point == null) {
            neither = null;
        } else {
            var choice = new Choice(t("neither"), "house", this::toggleNeither);
            choice.addClassName("line");
            choice.choose(known != null);
            show(choice, help(here == null ? t("neither.help") : t("neither.there", here.name())));
            neither = choice;
        }
    }

    private void toggleNeither() {
        if (neither != null) {
            neither.choose(!neither.isChosen());
            phone.clearError();
        }
    }

    private boolean isNeither() {
        return neither != null && neither.isChosen();
    }

    @Override
    Optional<UnaryOperator<Said>> read() {
        var number = phone.read(typed -> typed.isBlank() ? Reading.of("") : Typed.phone(typed));
        var address = email.read(typed -> typed.isBlank() ? Reading.of("") : Typed.email(typed));
        if (number.isPresent()
                && address.isPresent()
                && number.get().isEmpty()
                && address.get().isEmpty()
                && !isNeither()) {
            phone.fail(t("missing"));
        }
        Field.focusFirstWrong(phone, email);
        if (phone.isWrong() || email.isWrong() || number.isEmpty() || address.isEmpty()) {
            return Optional.empty();
        }
        return Optional.of(
                reaching(new Reach(orNull(number.get()), orNull(address.get()), isNeither() ? point : null)));
    }

    private static UnaryOperator<Said> reaching(Reach reach) {
        return said -> said.reachMe(reach).leaving(PHONE, null).leaving(EMAIL, null);
    }

    @Override
    UnaryOperator<Said> readUnfinished() {
        var number = phone.typed();
        var address = email.typed();
        if (isNeither() && number.isBlank() && address.isBlank()) {
            return reaching(new Reach(null, null, point));
        }
        return said -> said.leaving(PHONE, number).leaving(EMAIL, address);
    }
}
