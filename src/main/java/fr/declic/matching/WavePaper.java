package fr.declic.matching;

import fr.declic.matching.ReasonWords.Reader;
import fr.declic.shell.Dates;
import fr.declic.shell.Paper;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.stereotype.Component;

/** All the sheets of a wave on paper, for the committee: tagged, one person after the other. */
@Component
public class WavePaper {

    private final WaveSheets sheets;
    private final WaveWords sentences;
    private final Paper paper;

    WavePaper(WaveSheets sheets, WaveWords sentences, Paper paper) {
        this.sheets = sheets;
        this.sentences = sentences;
        this.paper = paper;
    }

    /** A person's sheet and its words. */
    public record Page(String name, WaveWords.Said said) {}

    /** The committee's sheets as a PDF, in French; without a page for anybody where nothing was computed. */
    public byte[] print(WaveId wave) {
        var all = sheets.forTheCommittee(wave);
        return paper.print(
                "wave",
                Locale.FRENCH,
                Map.of(
                        "wave", all.isEmpty() ? "" : all.getFirst().wave(),
                        "day", all.isEmpty() ? "" : Dates.full(all.getFirst().at()),
                        "pages", pages(all)));
    }

    private List<Page> pages(List<WaveSheet> all) {
        return all.stream()
                .map(sheet -> new Page(sheet.name(), sentences.say(sheet, Reader.TEAM, Locale.FRENCH)))
                .toList();
    }
}
