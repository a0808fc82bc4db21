package fr.declic.matching.ui;

import com.vaadin.flow.component.Component;
import com.vaadin.flow.component.html.DescriptionList;
import com.vaadin.flow.component.html.Div;
import com.vaadin.flow.component.html.Span;
import fr.declic.matching.HalfDayNames;
import fr.declic.matching.Offer;
import fr.declic.matching.ReasonWords;
import fr.declic.shell.Dates;
import fr.declic.shell.Phones;
import fr.declic.shell.Pictogram;
import fr.declic.shell.TypedText;
import fr.declic.vocabulary.HalfDay;
import fr.declic.vocabulary.HalfDays;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** What is offered, in words and pictures: where, how many hours, when, with whom to talk, until when to answer. */
final class OfferFacts extends DescriptionList {

    OfferFacts(Offer offer, @Nullable LocalDate answerBy, ReasonWords words) {
        addClassNames("facts", "pictured");
        var place = offer.place();
        if (place != null) {
            var where = new Div(new TypedText(place));
            TypedText.original(place).ifPresent(where::add);
            fact("house", "offer.where", where);
        }
        fact("step-hours", "offer.hours", new Span(hours(offer, words)));
        if (!offer.days().isEmpty()) {
            fact("step-time", "offer.when", when(offer.days(), words));
        }
        fact(
                "appointment",
                "offer.start",
                new Span(
                        offer.startsOn() == null
                                ? getTranslation("offer.start.open")
                                : Dates.full(offer.startsOn(), getLocale())));
        addContact(offer);
        if (answerBy != null) {
            fact("hourglass", "offer.answerBy", new Span(Dates.full(answerBy, getLocale())));
        }
    }

    private void fact(String picture, String key, Component value) {
        add(new Term(Pictogram.small(picture), new Span(getTranslation(key))), new Description(value));
    }

    private Div when(HalfDays days, ReasonWords words) {
        var pictures = new Div();
        pictures.addClassName("said-pictures");
        days.stream().map(HalfDay::pictogram).distinct().map(Pictogram::small).forEach(pictures::add);
        return new Div(new Span(words.list(HalfDayNames.of(days), getLocale())), pictures);
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
            fact("phone", "offer.contact", who);
        } else {
            var call = Pieces.call(phone, Phones.readable(phone));
            call.setAriaLabel(getTranslation("offer.call", name == null ? "" : name, Phones.readable(phone)));
            fact("phone", "offer.contact", new Span(who, new Span(name == null ? "" : "\u00a0· "), call));
        }
    }
}
