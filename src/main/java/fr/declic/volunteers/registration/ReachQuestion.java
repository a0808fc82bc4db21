package fr.declic.volunteers.registration;

import fr.declic.messaging.Phones;
import fr.declic.volunteers.Reach;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** A mobile phone or an e-mail, which others may share. */
class ReachQuestion extends Question {

    private static final String PHONE = "phone";
    private static final String EMAIL = "email";

    private final Field phone;
    private final Field email;

    ReachQuestion(Said said) {
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
    }

    @Override
    Optional<UnaryOperator<Said>> read() {
        var number = phone.read(typed -> typed.isBlank() ? Reading.of("") : Typed.phone(typed));
        var address = email.read(typed -> typed.isBlank() ? Reading.of("") : Typed.email(typed));
        if (number.isPresent()
                && address.isPresent()
                && number.get().isEmpty()
                && address.get().isEmpty()) {
            phone.fail(t("missing"));
        }
        Field.focusFirstWrong(phone, email);
        if (phone.isWrong() || email.isWrong() || number.isEmpty() || address.isEmpty()) {
            return Optional.empty();
        }
        var reach = new Reach(orNull(number.get()), orNull(address.get()), null);
        return Optional.of(said -> said.reachMe(reach).leaving(PHONE, null).leaving(EMAIL, null));
    }

    @Override
    UnaryOperator<Said> readUnfinished() {
        var number = phone.typed();
        var address = email.typed();
        return said -> said.leaving(PHONE, number).leaving(EMAIL, address);
    }
}
