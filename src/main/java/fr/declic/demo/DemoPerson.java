package fr.declic.demo;

import fr.declic.vocabulary.HalfDay;
import fr.declic.vocabulary.HalfDays;
import fr.declic.vocabulary.Limit;
import fr.declic.vocabulary.Mobility;
import fr.declic.vocabulary.Skill;
import fr.declic.vocabulary.Vocabulary;
import fr.declic.vocabulary.WeeklyHours;
import fr.declic.volunteers.Answers;
import fr.declic.volunteers.Deprivation;
import fr.declic.volunteers.Identity;
import fr.declic.volunteers.Reach;
import java.text.Normalizer;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumSet;
import java.util.HashSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;

/** Invents people: names of the neighbourhood's diversity, and answers that go together. */
final class DemoPerson {

    private static final int SHARED_PHONES_EVERY = 25;
    private static final int YOUNGEST_PHONE = 1000;

    private final RandomGenerator random;
    private final List<CSVRecord> origins = DemoFiles.rows("names.csv");
    private final List<DemoWork.Stored> activities;
    private final Vocabulary vocabulary;
    private final List<UUID> points;
    private final Set<String> taken = new HashSet<>();
    private int phones;

    DemoPerson(RandomGenerator random, Vocabulary vocabulary, List<DemoWork.Stored> activities, List<UUID> points) {
        this.random = random;
        this.vocabulary = vocabulary;
        this.activities = activities;
        this.points = points;
    }

    /** Nobody has the name of anybody else. */
    Identity identity(LocalDate today, boolean minor) {
        while (true) {
            // The first line is the largest group, and the others are about as large as each other.
            var origin = random.nextInt(5) == 0 ? origins.getFirst() : one(origins);
            var first = one(List.of(origin.get("prenoms").split(" ")));
            var last = one(surnames(origin));
            if (taken.add(first + " " + last)) {
                return new Identity(first, last, birth(today, minor));
            }
        }
    }

    /** «Di Bernardo|Caruso Marinelli»: a bar closes a name of several words. */
    private static List<String> surnames(CSVRecord origin) {
        var names = new ArrayList<String>();
        var parts = origin.get("noms").split("\\|", -1);
        for (int i = 0; i < parts.length; i++) {
            var words = parts[i].split(" ");
            var whole = i < parts.length - 1 ? 2 : 0;
            names.addAll(Arrays.asList(words).subList(0, words.length - whole));
            if (whole > 0) {
                names.add(words[words.length - 2] + " " + words[words.length - 1]);
            }
        }
        return names;
    }

    private LocalDate birth(LocalDate today, boolean minor) {
        return minor
                ? today.minusYears(17).minusDays(random.nextInt(200))
                : today.minusYears(19 + random.nextInt(43)).minusDays(random.nextInt(365));
    }

    Reach reach(Identity identity) {
        var kind = random.nextInt(20);
        if (kind == 0) {
            return new Reach(null, null, one(points));
        }
        var email = kind < 8 ? address(identity) : null;
        var phone = kind == 1 ? null : phone();
        return new Reach(phone, email, null);
    }

    /** Now and then the number of somebody before: a phone is shared. */
    private String phone() {
        phones++;
        var number = phones % SHARED_PHONES_EVERY == 0 ? phones - 3 : phones;
        return "+336399%05d".formatted(80_000 + YOUNGEST_PHONE + number);
    }

    private static String address(Identity identity) {
        var plain = Normalizer.normalize(identity.fullName(), Normalizer.Form.NFD)
                .replaceAll("\\p{M}", "")
                .toLowerCase(Locale.ROOT)
                .replaceAll("[^a-z]+", ".");
        return plain + "@exemple.invalid";
    }

    Deprivation deprivation(YearMonth registered) {
        return switch (random.nextInt(12)) {
            case 0 -> new Deprivation(Deprivation.Kind.WORKS_A_LITTLE, null);
            case 1 -> new Deprivation(Deprivation.Kind.NEVER_WORKED, null);
            case 2 -> new Deprivation(Deprivation.Kind.UNKNOWN, null);
            default -> new Deprivation(Deprivation.Kind.SINCE, registered.minusMonths(12 + random.nextInt(96)));
        };
    }

    Answers answers() {
        var dear = some(activities, 1 + random.nextInt(3));
        var wishes = new LinkedHashSet<String>();
        var skills = new LinkedHashSet<String>();
        var learns = new LinkedHashSet<String>();
        for (var activity : dear) {
            wishes.add(activity.kind());
            activity.skills().forEach(skill -> (random.nextInt(3) > 0 ? skills : learns).add(skill));
        }
        some(vocabulary.kinds(), random.nextInt(3)).forEach(kind -> wishes.add(kind.code()));
        some(vocabulary.skills(), 2 + random.nextInt(5)).stream()
                .map(Skill::code)
                .forEach(skills::add);
        some(vocabulary.skills(), random.nextInt(4)).stream()
                .map(Skill::code)
                .filter(code -> !skills.contains(code))
                .forEach(learns::add);
        var least = 4 * (2 + random.nextInt(5));
        var wished = Math.min(35, least + 4 * (1 + random.nextInt(4)));
        return new Answers(
                List.copyOf(skills),
                random.nextInt(12) == 0 ? List.of(DemoFiles.sentence("own." + (1 + random.nextInt(3)))) : List.of(),
                List.copyOf(wishes),
                random.nextInt(4) == 0,
                random.nextInt(15) == 0 ? DemoFiles.sentence("wish." + (1 + random.nextInt(2))) : null,
                List.copyOf(learns),
                WeeklyHours.ofHours(least),
                WeeklyHours.ofHours(wished),
                halfDays(),
                mobility(),
                limits());
    }

    private HalfDays halfDays() {
        var days = new ArrayList<HalfDay>();
        var mornings = random.nextInt(4);
        for (var day : HalfDay.values()) {
            var saturday = day.name().startsWith("SATURDAY");
            var morning = day.name().endsWith("MORNING");
            if (!saturday
                    && (mornings < 3 ? morning || mornings == 0 || random.nextInt(3) > 0 : random.nextInt(5) > 0)) {
                days.add(day);
            }
        }
        return HalfDays.of(days);
    }

    private Set<Mobility> mobility() {
        var ways = EnumSet.of(Mobility.WALK);
        some(List.of(Mobility.values()), random.nextInt(3)).forEach(ways::add);
        return ways;
    }

    private Set<Limit> limits() {
        var limits = EnumSet.noneOf(Limit.class);
        if (random.nextInt(5) < 2) {
            some(List.of(Limit.values()), 1 + random.nextInt(2)).forEach(limits::add);
        }
        return limits;
    }

    private <T> T one(List<T> among) {
        return among.get(random.nextInt(among.size()));
    }

    private <T> List<T> some(List<? extends T> among, int count) {
        var left = new ArrayList<T>(among);
        var chosen = new ArrayList<T>();
        for (int i = 0; i < count && !left.isEmpty(); i++) {
            chosen.add(left.remove(random.nextInt(left.size())));
        }
        return chosen;
    }

    /** A month in which somebody may have come to live here. */
    @Nullable
    YearMonth residence(YearMonth registered) {
        return random.nextInt(10) == 0 ? null : registered.minusMonths(7 + random.nextInt(240));
    }
}
