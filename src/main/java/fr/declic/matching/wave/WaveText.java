package fr.declic.matching.wave;

import fr.declic.activities.ActivityId;
import fr.declic.activities.OpeningId;
import fr.declic.vocabulary.HalfDay;
import fr.declic.vocabulary.HalfDays;
import fr.declic.vocabulary.Limit;
import fr.declic.vocabulary.WeeklyHours;
import fr.declic.volunteers.VolunteerId;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HexFormat;
import java.util.List;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/**
 * A wave's input as text, in one canonical form with its version: what is stored, digested, and replayed bit for bit. One line for
 * each places, person and workstations, its fields parted by tabs and its lists by commas; a sign that would part them is written
 * {@code %} and its two hexadecimal digits.
 */
public final class WaveText {

    private static final String VERSION = "declic-wave 1";
    private static final String OUTCOME_VERSION = "declic-wave-outcome 1";
    private static final String PLACES = "places";
    private static final String PERSON = "person";
    private static final String WORKSTATIONS = "workstations";
    private static final String END = "end";

    private WaveText() {}

    /** The canonical form, in the newest version. */
    public static String write(WaveInput input) {
        var text = new StringBuilder(VERSION).append('\n');
        for (var one : input.places()) {
            line(
                    text,
                    PLACES,
                    one.id().value(),
                    one.activity().value(),
                    escaped(one.kind()),
                    one.count(),
                    one.halfDays().mask(),
                    one.least().quarters(),
                    one.most().quarters(),
                    list(one.limits(), Limit::name),
                    list(one.firstDay(), WaveText::escaped),
                    list(one.learnt(), WaveText::escaped));
        }
        for (var one : input.people()) {
            var contract = one.contract();
            line(
                    text,
                    PERSON,
                    one.id().value(),
                    list(one.wishes(), WaveText::escaped),
                    one.anyWish() ? "any" : "",
                    quarters(one.minimum()),
                    quarters(one.wished()),
                    one.halfDays().mask(),
                    list(one.limits(), Limit::name),
                    list(one.skills(), WaveText::escaped),
                    list(one.learns(), WaveText::escaped),
                    list(one.takenOut(), id -> id.value().toString()),
                    list(one.removed(), id -> id.value().toString()),
                    contract == null ? "" : contract.value());
        }
        for (var one : input.workstations()) {
            line(text, WORKSTATIONS, one.activity().value(), one.halfDay().name(), one.count());
        }
        return text.append(END).append('\n').toString();
    }

    /** @throws IllegalArgumentException for what is no wave, or of a version unknown here */
    public static WaveInput read(String text) {
        var lines = text.lines().toList();
        if (lines.size() < 2
                || !lines.getFirst().equals(VERSION)
                || !lines.getLast().equals(END)) {
            throw new IllegalArgumentException("Not a wave of a version known here, or one cut off");
        }
        var places = new ArrayList<WavePlaces>();
        var people = new ArrayList<WavePerson>();
        var workstations = new ArrayList<Workstations>();
        for (var line : lines.subList(1, lines.size() - 1)) {
            var fields = line.split("\t", -1);
            switch (fields[0]) {
                case PLACES -> places.add(places(new Fields(fields, 11)));
                case PERSON -> people.add(person(new Fields(fields, 13)));
                case WORKSTATIONS -> {
                    var field = new Fields(fields, 4);
                    workstations.add(new Workstations(
                            new ActivityId(field.uuid()), HalfDay.valueOf(field.text()), field.number()));
                }
                default -> throw new IllegalArgumentException("Not a line of a wave: " + fields[0]);
            }
        }
        return new WaveInput(places, people, workstations);
    }

    /** The outcome's canonical form, to hold two runs against each other. */
    public static String write(WaveOutcome outcome) {
        var text = new StringBuilder(OUTCOME_VERSION).append('\n');
        for (var one : outcome.people()) {
            var given = one.given();
            var places = one.places();
            line(
                    text,
                    PERSON,
                    one.person().value(),
                    one.standing().name(),
                    given == null ? "" : given.rank(),
                    given == null ? "" : given.distance(),
                    places == null ? "" : places.value(),
                    one.number());
        }
        for (var one : outcome.empty()) {
            line(text, PLACES, one.places().value(), one.count());
        }
        return text.append(END).append('\n').toString();
    }

    /** SHA-256 of a canonical form, in hexadecimal. */
    public static String digest(String text) {
        try {
            return HexFormat.of()
                    .formatHex(MessageDigest.getInstance("SHA-256").digest(text.getBytes(StandardCharsets.UTF_8)));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    private static WavePlaces places(Fields field) {
        return new WavePlaces(
                new OpeningId(field.uuid()),
                new ActivityId(field.uuid()),
                unescaped(field.text()),
                field.number(),
                new HalfDays(field.number()),
                new WeeklyHours(field.number()),
                new WeeklyHours(field.number()),
                field.list(Limit::valueOf),
                field.list(WaveText::unescaped),
                field.list(WaveText::unescaped));
    }

    private static WavePerson person(Fields field) {
        return new WavePerson(
                new VolunteerId(field.uuid()),
                field.list(WaveText::unescaped),
                !field.text().isEmpty(),
                field.hours(),
                field.hours(),
                new HalfDays(field.number()),
                field.list(Limit::valueOf),
                field.list(WaveText::unescaped),
                field.list(WaveText::unescaped),
                field.list(id -> new ActivityId(UUID.fromString(id))),
                field.list(id -> new OpeningId(UUID.fromString(id))),
                field.places());
    }

    private static void line(StringBuilder text, String first, Object... fields) {
        text.append(first);
        for (var field : fields) {
            text.append('\t').append(field);
        }
        text.append('\n');
    }

    private static String quarters(@Nullable WeeklyHours hours) {
        return hours == null ? "" : Integer.toString(hours.quarters());
    }

    private static <T> String list(Collection<T> some, Function<T, String> written) {
        return some.stream().map(written).collect(Collectors.joining(","));
    }

    private static String escaped(String code) {
        if (code.isEmpty()) {
            throw new IllegalArgumentException("A code without a sign could not be told from no code");
        }
        var text = new StringBuilder(code.length());
        for (var i = 0; i < code.length(); i++) {
            var sign = code.charAt(i);
            if (sign < ' ' || sign == ',' || sign == '%' || sign == '\u0085') {
                text.append('%').append(HexFormat.of().withUpperCase().toHexDigits((byte) sign));
            } else {
                text.append(sign);
            }
        }
        return text.toString();
    }

    private static String unescaped(String written) {
        var text = new StringBuilder(written.length());
        for (var i = 0; i < written.length(); i++) {
            var sign = written.charAt(i);
            if (sign == '%') {
                text.append((char) HexFormat.fromHexDigits(written, i + 1, i + 3));
                i += 2;
            } else {
                text.append(sign);
            }
        }
        return text.toString();
    }

    /** The fields of a line, read one after the other. */
    private static final class Fields {

        private final String[] fields;
        private int next = 1;

        Fields(String[] fields, int expected) {
            if (fields.length != expected) {
                throw new IllegalArgumentException(
                        "A line «" + fields[0] + "» has " + expected + " fields, not " + fields.length);
            }
            this.fields = fields;
        }

        String text() {
            return fields[next++];
        }

        int number() {
            return Integer.parseInt(text());
        }

        UUID uuid() {
            return UUID.fromString(text());
        }

        @Nullable
        WeeklyHours hours() {
            var text = text();
            return text.isEmpty() ? null : new WeeklyHours(Integer.parseInt(text));
        }

        @Nullable
        OpeningId places() {
            var text = text();
            return text.isEmpty() ? null : new OpeningId(UUID.fromString(text));
        }

        <T> List<T> list(Function<String, T> read) {
            var text = text();
            return text.isEmpty()
                    ? List.of()
                    : List.of(text.split(",", -1)).stream().map(read).toList();
        }
    }
}
