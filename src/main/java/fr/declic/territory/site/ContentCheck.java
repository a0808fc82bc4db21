package fr.declic.territory.site;

import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.regex.Pattern;

/** Says what is missing or impossible in a part; what is merely unfinished may be kept as a draft all the same. */
final class ContentCheck {

    private static final Pattern PHONE = Pattern.compile("\\+?[0-9][0-9 .\\u00a0-]{1,18}");
    private static final Pattern EMAIL = Pattern.compile("[^@\\s<>\"]+@[^@\\s<>\"]+\\.[^@\\s<>\"]+");
    private static final Pattern LINK = Pattern.compile("https?://[^\\s<>\"]+");

    private ContentCheck() {}

    /** @param printed testimonies that came with the territory's own leaflet: they are printed already, and say where */
    static List<Problem> of(Part part, Content content, Set<UUID> printed, LocalDate today) {
        var problems = new ArrayList<Problem>();
        if (content.text().length() > Content.LONGEST_TEXT) {
            problems.add(new Problem(-1, "", "content.problem.tooLong"));
        }
        if (content.entries().size() > Content.MOST_ENTRIES) {
            problems.add(new Problem(-1, "", "content.problem.tooMany"));
        }
        for (var i = 0; i < content.entries().size(); i++) {
            for (var field : part.fields()) {
                check(i, field, content.entries().get(i).get(field.name()), problems);
            }
        }
        if (part == Part.TESTIMONIES) {
            consents(content, printed, today, problems);
        }
        if (part == Part.POINTS) {
            names(content, problems);
        }
        return problems;
    }

    private static void check(int entry, Field field, String value, List<Problem> problems) {
        if (value.isBlank()) {
            if (field.required()) {
                problems.add(new Problem(entry, field.name(), "content.problem.missing"));
            }
            return;
        }
        if (value.length() > field.longest()) {
            problems.add(new Problem(entry, field.name(), "content.problem.tooLong"));
        }
        var readable =
                switch (field.kind()) {
                    case LINE, PARAGRAPH -> true;
                    case DAY -> isDay(value);
                    case PHONE -> PHONE.matcher(value).matches();
                    case EMAIL -> EMAIL.matcher(value).matches();
                    case LINK -> LINK.matcher(value).matches();
                };
        if (!readable) {
            problems.add(new Problem(entry, field.name(), "content.problem." + field.kind()));
        }
    }

    /** Whose words stand here has agreed, on a day and in a way that somebody can show; or they stand in the leaflet already. */
    private static void consents(Content content, Set<UUID> printed, LocalDate today, List<Problem> problems) {
        for (var i = 0; i < content.entries().size(); i++) {
            var testimony = content.entries().get(i);
            if (testimony.has("source") && printed.contains(testimony.id())) {
                continue;
            }
            if (!testimony.has("accord")) {
                problems.add(new Problem(i, "accord", "content.problem.consentDay"));
            } else if (isDay(testimony.get("accord"))
                    && LocalDate.parse(testimony.get("accord")).isAfter(today)) {
                problems.add(new Problem(i, "accord", "content.problem.consentToCome"));
            }
            if (!testimony.has("comment")) {
                problems.add(new Problem(i, "comment", "content.problem.consentHow"));
            }
        }
    }

    private static void names(Content content, List<Problem> problems) {
        var seen = new HashSet<String>();
        for (var i = 0; i < content.entries().size(); i++) {
            var name = content.entries().get(i).get("nom");
            if (!name.isBlank() && !seen.add(name.strip().toLowerCase(Locale.FRENCH))) {
                problems.add(new Problem(i, "nom", "content.problem.twice"));
            }
        }
    }

    private static boolean isDay(String value) {
        try {
            LocalDate.parse(value);
            return true;
        } catch (DateTimeParseException e) {
            return false;
        }
    }
}
