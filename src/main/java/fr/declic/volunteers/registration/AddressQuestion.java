package fr.declic.volunteers.registration;

import fr.declic.territory.Streets;
import fr.declic.volunteers.Home;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Number and street, in another town or not; or no address at the moment. */
class AddressQuestion extends Question {

    private static final String STREET = "street";
    private static final int MOST_SHOWN = 6;

    private final Streets streets;
    private final StreetField street;
    private final Choice elsewhere;
    private final Choice noAddress;

    AddressQuestion(Said said, Streets streets) {
        super(RegistrationStep.ADDRESS, said);
        this.streets = streets;
        street = new StreetField(
                getTranslation("registration.address"), typed -> streets.search(typed, MOST_SHOWN), this::proceed);
        street.helped(t("help"));
        elsewhere = new Choice(t("elsewhere"), null, this::toggleElsewhere);
        elsewhere.addClassName("line");
        noAddress = new Choice(t("none"), null, this::toggleNoAddress);
        noAddress.addClassName("line");
        var home = said.home();
        var written = home == null || home.street() == null
                ? ""
                : new Typed.Address(home.number() == null ? "" : home.number(), home.street()).written();
        street.holding(unfinished(STREET).orElse(written));
        elsewhere.choose(home != null && home.isInAnotherTown(streets));
        noAddress.choose(home != null && home.street() == null && !elsewhere.isChosen());
        street.value().addValueChangeListener(change -> {
            if (!change.getValue().isBlank()) {
                noAddress.choose(false);
            }
        });
        show(street, elsewhere, noAddress);
    }

    private void toggleElsewhere() {
        elsewhere.choose(!elsewhere.isChosen());
        if (elsewhere.isChosen()) {
            noAddress.choose(false);
            street.clearError();
        }
    }

    private void toggleNoAddress() {
        noAddress.choose(!noAddress.isChosen());
        if (noAddress.isChosen()) {
            elsewhere.choose(false);
            street.holding("");
            street.clearError();
        }
    }

    @Override
    Optional<UnaryOperator<Said>> read() {
        var tapped = withoutStreet();
        if (tapped.isPresent()) {
            return tapped.map(home -> said -> at(said, home));
        }
        var address = street.read(Typed::address);
        Field.focusFirstWrong(street);
        return address.map(this::home).map(home -> said -> at(said, home));
    }

    /** What was tapped in the place of a street: no address, or another town, whose street changes nothing here. */
    private Optional<Home> withoutStreet() {
        if (!street.typed().isBlank()) {
            return Optional.empty();
        }
        return noAddress.isChosen()
                ? Optional.of(Home.UNKNOWN)
                : Optional.of(Home.ELSEWHERE).filter(home -> elsewhere.isChosen());
    }

    /** The month one moved in is asked on the next screen, and kept. */
    private static Said at(Said said, Home home) {
        var since = said.home() == null ? null : said.home().since();
        return said.iLive(home.livedInSince(since)).leaving(STREET, null);
    }

    private Home home(Typed.Address address) {
        var number = orNull(address.number());
        return elsewhere.isChosen()
                ? Home.at(number, address.street(), Optional.empty(), false)
                : Home.at(number, address.street(), streets.locate(address.number(), address.street()), null);
    }

    @Override
    UnaryOperator<Said> readUnfinished() {
        var tapped = withoutStreet();
        if (tapped.isPresent()) {
            return said -> at(said, tapped.get());
        }
        var typed = street.typed();
        var inAnotherTown = elsewhere.isChosen();
        return said -> (inAnotherTown ? at(said, Home.ELSEWHERE) : said).leaving(STREET, typed);
    }
}
