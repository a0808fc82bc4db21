package fr.declic.matching.wave;

import fr.declic.activities.ActivityId;
import fr.declic.activities.OpeningId;
import fr.declic.vocabulary.HalfDay;
import fr.declic.vocabulary.HalfDays;
import fr.declic.vocabulary.WeeklyHours;
import fr.declic.volunteers.VolunteerId;
import java.util.List;
import java.util.UUID;

/** A few places and people for a test that changes one thing. */
final class WaveSketch {

    static final HalfDays WEEK = HalfDays.of(HalfDay.values());

    private WaveSketch() {}

    static OpeningId opening(int number) {
        return new OpeningId(new UUID(1, number));
    }

    static ActivityId activity(int number) {
        return new ActivityId(new UUID(2, number));
    }

    static VolunteerId volunteer(int number) {
        return new VolunteerId(new UUID(3, number));
    }

    /** Places all week, from 16 to 20 hours, that need nothing. */
    static WavePlaces places(int number, String kind, int count) {
        return places(number, kind, count, 16, 20);
    }

    static WavePlaces places(int number, String kind, int count, int least, int most) {
        return new WavePlaces(
                opening(number),
                activity(number),
                kind,
                count,
                WEEK,
                WeeklyHours.ofHours(least),
                WeeklyHours.ofHours(most),
                List.of(),
                List.of(),
                List.of());
    }

    /** Somebody free all week, from 10 to 20 hours. */
    static WavePerson person(int number, String... wishes) {
        return new WavePerson(
                volunteer(number),
                List.of(wishes),
                false,
                WeeklyHours.ofHours(10),
                WeeklyHours.ofHours(20),
                WEEK,
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                List.of(),
                null);
    }

    static WavePerson anything(int number, String... wishes) {
        var one = person(number, wishes);
        return new WavePerson(
                one.id(),
                one.wishes(),
                true,
                one.minimum(),
                one.wished(),
                one.halfDays(),
                one.limits(),
                one.skills(),
                one.learns(),
                one.takenOut(),
                one.removed(),
                one.contract());
    }

    static WaveInput wave(List<WavePlaces> places, WavePerson... people) {
        return new WaveInput(places, List.of(people), List.of());
    }
}
