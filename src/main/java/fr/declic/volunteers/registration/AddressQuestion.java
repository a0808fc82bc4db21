package fr.declic.volunteers.registration;

import fr.declic.territory.Place;
import fr.declic.territory.Streets;
import fr.declic.volunteers.Home;
import java.util.Optional;
import java.util.function.UnaryOperator;

/** Number and street, or no address at the moment. */
class AddressQuestion extends Question {

    private static final String STREET = "street";
    private static final int MOST_SHOWN = 6;

    private final Streets streets;
    private final StreetField street;
    private final Choice noAddress;

    AddressQuestion(Said said, Streets streets) {
        super(RegistrationStep.ADDRESS, said);
        this.streets = streets;
        street = new StreetField(
                getTranslation("registration.address"), typed -> streets.search(typed, MOST_SHOWN), this::proceed);
        street.helped(t("help"));
        noAddress = new Choice(t("none"), null, this::toggleNoAddress);
        noAddress.addClassName("line");
        var home = said.home();
        var written = home == null || home.street() == null
                ? ""
                : new Typed.Address(home.number() == null ? "" : home.number(), home.street()).written();
        street.holding(unfinished(STREET).orElse(written));
        noAddress.choose(home != null && home.street() == null);
        street.value().addValueChangeListener(change -> {
            if (!change.getValue().isBlank()) {
                noAddress.choose(false);
            }
        });
        show(street, noAddress);
    }

    private void toggleNoAddress() {
        noAddress.choose(!noAddress.isChosen());
        if (noAddress.isChosen()) {
            street.holding("");
            street.clearError();
        }
    }

    @Override
    Optional<UnaryOperator<Said>> read() {
        if (isWithoutAddress()) {
            return Optional.of(said -> at(said, Home.UNKNOWN));
        }
        var address = street.read(Typed::address);
        Field.focusFirstWrong(street);
        return address.map(this::home).map(home -> said -> at(said, home));
    }

    private boolean isWithoutAddress() {
        return noAddress.isChosen() && street.typed().isBlank();
    }

    /** The month one moved in is asked on the next screen, and kept. */
    private static Said at(Said said, Home home) {
        var since = said.home() == null ? null : said.home().since();
        return said.iLive(new Home(home.number(), home.street(), home.neighbourhood(), home.inside(), since))
                .leaving(STREET, null);
    }

    private Home home(Typed.Address address) {
        var place = streets.locate(address.number(), address.street());
        return new Home(
                orNull(address.number()),
                place.map(Place::street).orElse(address.street()),
                place.map(Place::neighbourhood).orElse(null),
                place.map(Place::inside).orElse(null),
                null);
    }

    @Override
    UnaryOperator<Said> readUnfinished() {
        if (isWithoutAddress()) {
            return said -> at(said, Home.UNKNOWN);
        }
        var typed = street.typed();
        return said -> said.leaving(STREET, typed);
    }
}
