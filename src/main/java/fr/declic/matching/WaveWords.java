package fr.declic.matching;

import com.vaadin.flow.i18n.I18NProvider;
import fr.declic.matching.ReasonWords.Reader;
import fr.declic.matching.WavePage.Ground;
import fr.declic.matching.wave.Considered;
import fr.declic.shell.Typed;
import fr.declic.vocabulary.WeeklyHours;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.springframework.stereotype.Component;

/** Puts a person's sheet into words: for the team and the committee, who read about somebody, and for the person themself. */
@Component
public class WaveWords {

    /** How far, which data, which weight, which operations (CRPA, R. 311-3-1-2). */
    private static final int ITEMS = 4;

    private final I18NProvider words;
    private final ReasonWords reasons;

    WaveWords(I18NProvider words, ReasonWords reasons) {
        this.words = words;
        this.reasons = reasons;
    }

    /**
     * A sheet as it is read.
     *
     * @param lead what came out, and how many people there were
     * @param nearestLead that it is for information only
     * @param nearest what would have given a place, or that nothing simple would
     * @param computed the four items of CRPA R. 311-3-1-2, in the law's order
     * @param typed names of activities that stand in these sentences, in French
     */
    public record Said(
            List<String> lead,
            List<Block> considered,
            String nearestLead,
            List<String> nearest,
            List<Item> computed,
            Set<String> typed) {

        public Said {
            lead = List.copyOf(lead);
            considered = List.copyOf(considered);
            nearest = List.copyOf(nearest);
            computed = List.copyOf(computed);
            typed = Set.copyOf(typed);
        }
    }

    /** Some places as they were considered. */
    public record Block(
            String kind,
            String title,
            Considered.Verdict verdict,
            String said,
            List<String> fits,
            List<String> learns,
            List<String> stands) {

        public Block {
            fits = List.copyOf(fits);
            learns = List.copyOf(learns);
            stands = List.copyOf(stands);
        }
    }

    /** A title and its text. */
    public record Item(String title, String text) {}

    public Said say(WaveSheet sheet, Reader reader, Locale language) {
        var prefix = reader == Reader.TEAM ? "wave.sheet." : "space.wave.";
        var story = sheet.story();
        var lead = new ArrayList<String>();
        lead.add(came(sheet, prefix, language));
        lead.add(words.getTranslation(prefix + "people", language, story.people()));
        if (sheet.ground() != Ground.ACCEPTED && sheet.ground() != Ground.HIRED) {
            lead.add(words.getTranslation(prefix + "before", language, story.before()));
        }
        lead.addAll(say(story.notSaid(), reader, language));
        return new Said(
                lead,
                story.considered().stream()
                        .map(line -> block(sheet, line, prefix, reader, language))
                        .toList(),
                words.getTranslation(prefix + "nearest.lead", language),
                nearest(sheet, prefix, reader, language),
                IntStream.rangeClosed(1, ITEMS)
                        .mapToObj(item -> new Item(
                                words.getTranslation(prefix + "computed." + item, language),
                                words.getTranslation(prefix + "computed." + item + ".text", language)))
                        .toList(),
                sheet.activities().values().stream().map(WaveSheet.Named::name).collect(Collectors.toSet()));
    }

    private String came(WaveSheet sheet, String prefix, Locale language) {
        var activity = sheet.activity() == null ? null : sheet.named(sheet.activity());
        return words.getTranslation(
                prefix + "lead." + sheet.ground() + (isUnranked(sheet) ? ".any" : ""),
                language,
                activity == null ? "" : new Typed(activity.name()),
                activity == null ? "" : activity.employer(),
                sheet.rank());
    }

    /** Whoever answered «Peu importe» gave this activity no number, although the rule counts it after the last one. */
    private static boolean isUnranked(WaveStory.Line line) {
        return line.fits().contains(SuitabilityRules.ANY_WISH);
    }

    private static boolean isUnranked(WaveSheet sheet) {
        return sheet.ground() == Ground.BY_RULE
                && sheet.story().considered().stream()
                        .filter(line -> line.activity().equals(sheet.activity()))
                        .anyMatch(WaveWords::isUnranked);
    }

    private Block block(WaveSheet sheet, WaveStory.Line line, String prefix, Reader reader, Locale language) {
        var activity = sheet.named(line.activity());
        var fits = new ArrayList<>(say(line.fits(), reader, language));
        if (line.distance() > 0 && line.stands().isEmpty()) {
            fits.add(words.getTranslation(
                    prefix + "distance", language, reasons.hours(new WeeklyHours(line.distance()), language)));
        }
        return new Block(
                line.kind(),
                words.getTranslation(
                        prefix + (isUnranked(line) ? "considered.any" : "considered.one"),
                        language,
                        new Typed(activity.name()),
                        activity.employer(),
                        line.rank()),
                line.verdict(),
                words.getTranslation(prefix + "verdict." + line.verdict(), language, line.earlier()),
                fits,
                say(line.learns(), reader, language),
                say(line.stands(), reader, language));
    }

    private List<String> nearest(WaveSheet sheet, String prefix, Reader reader, Locale language) {
        var story = sheet.story();
        if (story.nearest().isEmpty()) {
            return sheet.ground() == Ground.WITHOUT
                    ? List.of(words.getTranslation(prefix + "nearest.none", language))
                    : List.of();
        }
        return story.nearest().stream()
                .map(near -> say(near.changes(), reader, language).stream().collect(Collectors.joining(" "))
                        + " "
                        + words.getTranslation(
                                prefix + "nearest.gives",
                                language,
                                new Typed(sheet.named(near.activity()).name())))
                .toList();
    }

    private List<String> say(List<Reason> some, Reader reader, Locale language) {
        return some.stream()
                .map(reason -> reasons.say(reason, reader, language))
                .toList();
    }
}
