package fr.declic.matching;

import fr.declic.matching.OpeningNext.Line;
import fr.declic.shell.Dates;
import fr.declic.shell.Paper;
import fr.declic.shell.Words;
import java.time.Clock;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** What the committee reads of the activities to open, on paper: counts, and nobody's name. */
@Component
public class ActivitiesToOpenPaper {

    private final ActivitiesToOpen activities;
    private final Paper paper;
    private final Words words;
    private final Clock clock;

    ActivitiesToOpenPaper(ActivitiesToOpen activities, Paper paper, Words words, Clock clock) {
        this.activities = activities;
        this.paper = paper;
        this.words = words;
        this.clock = clock;
    }

    /** A kind of activity in words. */
    public record Block(
            String title, String count, List<String> facts, List<String> crafts, List<OpeningNext.Idea> ideas) {}

    public byte[] print(int places, int together) {
        var page = activities.forTheCommittee(places, together);
        var say = new OpeningNextWords(words);
        return paper.print(
                "activities-to-open",
                Locale.FRENCH,
                Map.of(
                        "day", Dates.full(Dates.day(clock.instant())),
                        "page", page,
                        "lead", say.lead(page),
                        "pooled", say.pooled(page.together()),
                        "parts", page.together().parts().stream().map(say::part).toList(),
                        "blocks",
                                page.lines().stream()
                                        .map(line -> block(say, line))
                                        .toList(),
                        "nobody", say.nobody(page.nobody()),
                        "how", say.how()));
    }

    private static Block block(OpeningNextWords say, Line line) {
        return new Block(
                say.kind(line.kind()),
                say.count(line),
                say.facts(line),
                line.crafts().stream().map(say::craft).toList(),
                line.ideas());
    }
}
