package fr.declic.volunteers;

import fr.declic.shell.Dates;
import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.Map;
import java.util.function.UnaryOperator;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * Puts a line of the trail into a sentence. In the words of {@code trail.<kind>}, «{activity}» takes the detail of that name,
 * «{to:status}» the words of the key {@code status.<value>}, «{on:date}» and «{at:instant}» a date as people write it.
 */
public final class TrailSentence {

    private static final Pattern NAMED = Pattern.compile("\\{(\\w+)(?::(\\w+))?}");

    private final UnaryOperator<String> words;

    public TrailSentence(UnaryOperator<String> words) {
        this.words = words;
    }

    public String say(TrailLine line) {
        return say("trail." + line.kind(), line.details());
    }

    public String say(String key, Map<String, String> details) {
        return NAMED.matcher(words.apply(key))
                .replaceAll(found -> Matcher.quoteReplacement(
                        value(details.getOrDefault(found.group(1), ""), found.group(2) == null ? "" : found.group(2))));
    }

    private String value(String detail, String form) {
        if (detail.isEmpty()) {
            return words.apply("trail.nothing");
        }
        try {
            return switch (form) {
                case "" -> detail;
                case "date" -> Dates.full(LocalDate.parse(detail));
                case "instant" -> Dates.full(Instant.parse(detail));
                default -> words.apply(form + "." + detail);
            };
        } catch (DateTimeParseException e) {
            return detail;
        }
    }
}
