package fr.declic.matching;

import fr.declic.matching.OpeningNext.Craft;
import fr.declic.matching.OpeningNext.Line;
import fr.declic.matching.OpeningNext.Part;
import fr.declic.matching.OpeningNext.Pooled;
import fr.declic.shell.Words;
import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** The sentences of the activities to open, the same on the screens and on paper; the team and the committee read French. */
public final class OpeningNextWords {

    private static final int QUARTERS_IN_AN_HOUR = 4;
    /** A full-time week of 35 hours. */
    private static final double FULL_TIME = 35.0 * QUARTERS_IN_AN_HOUR;

    private final Words words;

    public OpeningNextWords(Words words) {
        this.words = words;
    }

    public String lead(OpeningNext page) {
        return words.french("toOpen.people", page.people(), page.places());
    }

    public String kind(String code) {
        return words.french("kind." + code);
    }

    /** «7 personnes pour 10 places». */
    public String count(Line line) {
        return words.french("toOpen.count", line.employed());
    }

    public List<String> facts(Line line) {
        var facts = new ArrayList<String>();
        if (line.suited() > line.employed()) {
            facts.add(words.french("toOpen.more", line.suited(), line.suited() - line.employed()));
        }
        facts.add(words.french("toOpen.hours", hours(line.quarters()), fullTimes(line.quarters()), (int)
                (line.quarters() / FULL_TIME)));
        if (line.open() > 0) {
            facts.add(words.french("toOpen.open", line.open(), line.free()));
        }
        return facts;
    }

    public String craft(Craft craft) {
        return words.french(
                "toOpen.craft." + craft.standing(),
                capital(words.french("skill." + craft.skill())),
                craft.know(),
                craft.learn());
    }

    /** The vocabulary's savoir-faire are written as they stand inside a sentence. */
    private static String capital(String words) {
        return words.isEmpty() ? words : words.substring(0, 1).toUpperCase(Locale.FRENCH) + words.substring(1);
    }

    /** «Repasser le linge : 10 personnes». */
    public String part(Part part) {
        return words.french("toOpen.part", kind(part.kind()), part.employed());
    }

    public List<String> pooled(Pooled together) {
        var said = new ArrayList<String>();
        said.add(words.french(
                "toOpen.together.said",
                together.employed(),
                hours(together.quarters()),
                fullTimes(together.quarters()),
                (int) (together.quarters() / FULL_TIME)));
        if (together.parts().size() > 1) {
            said.add(
                    together.separately() > together.employed()
                            ? words.french(
                                    "toOpen.together.twice",
                                    together.separately(),
                                    together.separately() - together.employed())
                            : words.french("toOpen.together.once"));
        }
        return said;
    }

    /** Empty when each kind suits somebody. */
    public String nobody(List<String> kinds) {
        return kinds.isEmpty()
                ? ""
                : words.french(
                        "toOpen.nobody",
                        kinds.size(),
                        kinds.stream().map(this::kind).collect(Collectors.joining(", ")));
    }

    /** How all of it is counted, in words. */
    public List<String> how() {
        return List.of("people", "suits", "order", "hours", "crafts", "together", "ideas").stream()
                .map(one -> words.french("toOpen.how." + one))
                .toList();
    }

    private String hours(int quarters) {
        var minutes = quarters % QUARTERS_IN_AN_HOUR * 15;
        var whole = NumberFormat.getIntegerInstance(Locale.FRENCH).format(quarters / QUARTERS_IN_AN_HOUR);
        return minutes == 0 ? words.french("hours.whole", whole) : words.french("hours.part", whole, minutes);
    }

    private static String fullTimes(int quarters) {
        var format = NumberFormat.getInstance(Locale.FRENCH);
        format.setMaximumFractionDigits(1);
        return format.format(quarters / FULL_TIME);
    }
}
