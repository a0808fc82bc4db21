package fr.declic.volunteers.registration;

import fr.declic.shell.Dates;
import fr.declic.shell.Phones;
import fr.declic.shell.Words;
import fr.declic.vocabulary.HalfDay;
import fr.declic.vocabulary.HalfDays;
import fr.declic.vocabulary.Vocabulary;
import fr.declic.volunteers.Deprivation;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/** What somebody said, in sentences, screen by screen, to be checked before it is sent. */
final class Sentences {

    private final Words words;
    private final Vocabulary vocabulary;
    private final Locale language;

    Sentences(Words words, Vocabulary vocabulary, Locale language) {
        this.words = words;
        this.vocabulary = vocabulary;
        this.language = language;
    }

    /** Every screen's sentences in their order; a screen where nothing was said says so. */
    Map<RegistrationStep, List<String>> of(Said said) {
        var sentences = new EnumMap<RegistrationStep, List<String>>(RegistrationStep.class);
        var identity = said.identity();
        sentences.put(
                RegistrationStep.WHO,
                List.of(say("who", identity.fullName()), say("born", Dates.plain(said.birthDate(), language))));
        sentences.put(RegistrationStep.REACH, reach(said));
        sentences.put(RegistrationStep.ADDRESS, address(said));
        sentences.put(RegistrationStep.RESIDENCE, residence(said));
        sentences.put(RegistrationStep.WORK, work(said));
        var answers = said.answers();
        sentences.put(
                RegistrationStep.SKILLS,
                listed(
                        "skills",
                        Stream.concat(
                                answers.skills().stream()
                                        .flatMap(code -> vocabulary.skill(code).stream())
                                        .map(skill -> word(skill.key())),
                                answers.ownWords().stream())));
        sentences.put(RegistrationStep.WISHES, wishes(said));
        sentences.put(
                RegistrationStep.LEARN,
                listed(
                        "learn",
                        Stream.concat(
                                LearnQuestion.families(answers.learns(), vocabulary).stream()
                                        .map(family -> word(family.key())),
                                LearnQuestion.single(answers.learns(), vocabulary).stream()
                                        .flatMap(code -> vocabulary.skill(code).stream())
                                        .map(skill -> word(skill.key())))));
        sentences.put(
                RegistrationStep.HOURS,
                answers.wished() == null || answers.minimum() == null
                        ? List.of(say("hours.none"))
                        : List.of(say(
                                "hours",
                                answers.wished().in(language, words),
                                answers.minimum().in(language, words))));
        sentences.put(RegistrationStep.HALF_DAYS, List.of(halfDays(answers.halfDays())));
        sentences.put(
                RegistrationStep.MOBILITY,
                listed("mobility", answers.mobility().stream().sorted().map(one -> word("mobility." + one))));
        sentences.put(
                RegistrationStep.LIMITS,
                listed("limits", answers.limits().stream().sorted().map(one -> word("limit." + one))));
        return sentences;
    }

    private List<String> reach(Said said) {
        var sentences = new ArrayList<String>();
        Optional.ofNullable(said.reach()).ifPresent(reach -> {
            if (reach.phone() != null) {
                sentences.add(say("phone", Phones.readable(reach.phone())));
            }
            if (reach.email() != null) {
                sentences.add(say("email", reach.email()));
            }
            if (reach.dropInPoint() != null) {
                sentences.add(say("reach.dropIn"));
            }
        });
        return sentences.isEmpty() ? List.of(say("reach.none")) : sentences;
    }

    private List<String> address(Said said) {
        var home = said.home();
        if (home == null || home.street() == null) {
            return List.of(say(home != null && home.isOnlyElsewhere() ? "address.elsewhere" : "address.none"));
        }
        var written = new Typed.Address(home.number() == null ? "" : home.number(), home.street()).written();
        return List.of(say("address", written));
    }

    private List<String> residence(Said said) {
        var home = said.home();
        if (home == null) {
            return List.of(say("residence.none"));
        }
        var sentences = new ArrayList<String>();
        var inside = home.inside();
        sentences.add(say(inside == null ? "residence.unknown" : inside ? "residence.inside" : "residence.outside"));
        var since = home.since();
        if (since != null) {
            sentences.add(
                    since.equals(YearMonth.from(said.birthDate()))
                            ? say("residence.always")
                            : say("residence.since", Dates.month(since, language)));
        }
        return sentences;
    }

    private List<String> work(Said said) {
        var deprivation = said.deprivation();
        if (deprivation == null) {
            return List.of(say("work.none"));
        }
        var since = deprivation.since();
        return List.of(
                deprivation.kind() == Deprivation.Kind.SINCE && since != null
                        ? say("work.since", Dates.month(since, language))
                        : say("work." + deprivation.kind()));
    }

    private List<String> wishes(Said said) {
        var answers = said.answers();
        var sentences = new ArrayList<String>();
        var ranked = answers.wishes().stream()
                .flatMap(code -> vocabulary.kind(code).stream())
                .map(kind -> word(kind.key()))
                .toList();
        for (var i = 0; i < ranked.size(); i++) {
            sentences.add(say("wishes.ranked", i + 1, ranked.get(i)));
        }
        if (answers.anyWish()) {
            sentences.add(say(ranked.isEmpty() ? "wishes.any" : "wishes.anyThen"));
        }
        if (answers.wishWords() != null) {
            sentences.add(say("wishes.words", answers.wishWords()));
        }
        return sentences.isEmpty() ? List.of(say("wishes.none")) : sentences;
    }

    private String halfDays(HalfDays chosen) {
        if (chosen.isEmpty()) {
            return say("days.none");
        }
        if (chosen.equals(HalfDays.ALL)) {
            return say("days.all");
        }
        var named = Arrays.stream(HalfDay.values())
                .filter(HalfDay::isMorning)
                .flatMap(morning -> day(morning, chosen))
                .toList();
        return say("days", together(named));
    }

    /** «lundi», «mardi matin»: a day of which both halves are chosen is the whole day. */
    private Stream<String> day(HalfDay morning, HalfDays chosen) {
        var halves = chosen.stream().filter(half -> half.day() == morning.day()).toList();
        return halves.size() == 2
                ? Stream.of(word("day." + morning.day()))
                : halves.stream().map(half -> word("halfday." + half));
    }

    private List<String> listed(String key, Stream<String> things) {
        var all = things.toList();
        return List.of(all.isEmpty() ? say(key + ".none") : say(key, together(all)));
    }

    private String together(List<String> things) {
        if (things.size() < 2) {
            return String.join("", things);
        }
        var first = String.join(word("language.comma"), things.subList(0, things.size() - 1));
        return words.getTranslation("language.and", language, first, things.getLast());
    }

    private String word(String key) {
        return words.getTranslation(key, language);
    }

    private String say(String key, Object... arguments) {
        return words.getTranslation("registration.said." + key, language, arguments);
    }
}
