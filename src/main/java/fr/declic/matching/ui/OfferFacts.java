package fr.declic.matching.ui;

import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.declic.matching.HalfDayNames;
import fr.declic.matching.Offer;
import fr.declic.matching.ReasonWords;
import fr.declic.shell.Dates;
import fr.declic.shell.Phones;
import fr.declic.shell.TypedText;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is offered: where, how many hours, when, with whom to talk, until when to answer. */
final class OfferFacts extends DescriptionList {

    OfferFacts(Offer offer, @Nullable LocalDate answerBy, ReasonWords words) {
        addClassName("facts");
        var place = offer.place();
        if (place != null) {
            var where = new Div(new TypedText(place));
            TypedText.original(place).ifPresent(where::add);
            Pieces.fact(this, getTranslation("offer.where"), where);
        }
        Pieces.fact(this, getTranslation("offer.hours"), hours(offer, words));
        if (!offer.days().isEmpty()) {
            Pieces.fact(this, getTranslation("offer.when"), words.list(HalfDayNames.of(offer.days()), getLocale()));
        }
        Pieces.fact(
                this,
                getTranslation("offer.start"),
                offer.startsOn() == null
                        ? getTranslation("offer.start.open")
                        : Dates.full(offer.startsOn(), getLocale()));
        addContact(offer);
        if (answerBy != null) {
            Pieces.fact(this, getTranslation("offer.answerBy"), Dates.full(answerBy, getLocale()));
        }
    }

    private String hours(Offer offer, ReasonWords words) {
        return offer.from() == offer.to()
                ? getTranslation("offer.hours.exactly", words.hours(offer.fewest(), getLocale()))
                : getTranslation(
                        "offer.hours.between",
                        words.hours(offer.fewest(), getLocale()),
                        words.hours(offer.most(), getLocale()));
    }

    private void addContact(Offer offer) {
        var name = offer.contactName();
        var phone = offer.contactPhone();
        if (name == null && phone == null) {
            return;
        }
        var who = new Span(name == null ? "" : name);
        if (phone == null) {
            Pieces.fact(this, getTranslation("offer.contact"), who);
        } else {
            var call = Pieces.call(phone, Phones.readable(phone));
            call.setAriaLabel(getTranslation("offer.call", name == null ? "" : name, Phones.readable(phone)));
            var line = new Span(who, new Span(name == null ? "" : "\u00a0· "), call);
            Pieces.fact(this, getTranslation("offer.contact"), line);
        }
    }
}
