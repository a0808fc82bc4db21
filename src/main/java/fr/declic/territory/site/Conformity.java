package fr.declic.territory.site;

import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.apache.commons.csv.CSVFormat;
import org.apache.commons.csv.CSVRecord;
import org.springframework.core.io.ClassPathResource;

/**
 * How far the public pages and the volunteers' screens follow the State's rules of accessibility (RGAA 4.1): read from {@code
 * accessibility/rgaa.csv}, from which the statement page and {@code docs/rgaa.md} are made.
 *
 * @param checkedOn the day somebody last went through the whole list
 */
record Conformity(LocalDate checkedOn, List<Rule> rules) {

    private static final String FILE = "accessibility/rgaa.csv";

    /** What is known of a rule; what nobody has looked at is not counted as kept. */
    enum State {
        KEPT("conforme"),
        BROKEN("non conforme"),
        TO_CHECK("à vérifier"),
        NOT_APPLICABLE("non applicable");

        private final String written;

        State(String written) {
            this.written = written;
        }

        static State of(String written) {
            return Stream.of(values())
                    .filter(state -> state.written.equals(written))
                    .findFirst()
                    .orElseThrow(() -> new IllegalArgumentException("No state of a rule: " + written));
        }

        @Override
        public String toString() {
            return written;
        }
    }

    /** What the law lets a site say of itself: the half of what applies is where «in part» begins. */
    enum Level {
        WHOLE,
        PART,
        NOT
    }

    /**
     * One of the list's criteria.
     *
     * @param comment how and where it was tested, or why it is not kept, not applicable or not checked yet
     */
    record Rule(String number, String theme, String title, State state, String comment) {

        private static Rule of(CSVRecord row) {
            return new Rule(
                    row.get("critere"),
                    row.get("theme"),
                    row.get("regle"),
                    State.of(row.get("etat")),
                    row.get("comment"));
        }
    }

    static Conformity read() {
        var format = CSVFormat.RFC4180
                .builder()
                .setDelimiter(';')
                .setCommentMarker('#')
                .setHeader()
                .setSkipHeaderRecord(true)
                .get();
        try (var rows = format.parse(
                new StringReader(new ClassPathResource(FILE).getContentAsString(StandardCharsets.UTF_8)))) {
            var day = LocalDate.parse(rows.getHeaderComment().strip());
            return new Conformity(day, rows.stream().map(Rule::of).toList());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int kept() {
        return in(State.KEPT).size();
    }

    public int applicable() {
        return rules.size() - notApplicable();
    }

    public int notApplicable() {
        return in(State.NOT_APPLICABLE).size();
    }

    public List<Rule> broken() {
        return in(State.BROKEN);
    }

    public List<Rule> toCheck() {
        return in(State.TO_CHECK);
    }

    public Level level() {
        if (kept() == applicable()) {
            return Level.WHOLE;
        }
        return 2 * kept() >= applicable() ? Level.PART : Level.NOT;
    }

    private List<Rule> in(State state) {
        return rules.stream().filter(rule -> rule.state == state).toList();
    }
}
