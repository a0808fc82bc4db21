package fr.declic.territory.site;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/** The key dates, in their phases, and where we are among them. */
record Chronology(List<Phase> phases) {

    private static final Pattern YEAR = Pattern.compile("\\b(?:19|20)\\d\\d\\b");

    /** @param name nothing where the dates are in no phase */
    record Phase(String name, List<Moment> moments) {}

    /** @param state «done», «now», or nothing for what is to come */
    record Moment(String when, String text, String state) {}

    static Chronology of(List<Entry> dates, int thisYear) {
        var phases = new ArrayList<Phase>();
        for (var date : dates) {
            var moment = new Moment(date.get("quand"), date.get("texte"), state(date.get("quand"), thisYear));
            var name = date.get("phase");
            if (phases.isEmpty() || !phases.getLast().name.equals(name)) {
                phases.add(new Phase(name, new ArrayList<>()));
            }
            phases.getLast().moments.add(moment);
        }
        return new Chronology(phases);
    }

    /** The last year that is named tells; «depuis 2023» has no end. */
    private static String state(String when, int thisYear) {
        var year = YEAR.matcher(when).results().reduce((first, last) -> last);
        if (year.isEmpty()) {
            return "";
        }
        return switch (Integer.compare(Integer.parseInt(year.get().group()), thisYear)) {
            case -1 -> "done";
            case 0 -> "now";
            default -> "";
        };
    }
}
