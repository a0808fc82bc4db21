package fr.declic.vocabulary;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * Finds savoir-faire by what people type. Each savoir-faire is known by several phrases; a phrase answers as well as its words
 * cover the typed ones. Built once, read by all threads.
 */
final class SkillSearch {

    /** A savoir-faire and the phrases it is known by. */
    record Entry(Skill skill, List<String> otherPhrases, String label) {}

    private record Phrases(Skill skill, List<int[]> phrases) {}

    private record Hit(Skill skill, double score) {}

    /** Under this, what was found has little to do with what was typed. */
    private static final double GOOD_ENOUGH = 0.62;

    /** What is this far behind the best is left out: it would only be in the way. */
    private static final double FAR_BEHIND = 0.2;

    private static final double WORD_NEAR_ENOUGH = 0.7;
    /** What a phrase loses for each word that was not asked for: «repasser» means the ironing before «repasser un permis». */
    private static final double LOSS_PER_SPARE_WORD = 0.02;

    private static final double LOSS_FOR_SCATTERED_WORDS = 0.12;

    private final List<Spelling.Word> words;
    private final List<Phrases> entries;

    SkillSearch(List<Entry> entries) {
        var numbers = new LinkedHashMap<String, Integer>();
        this.entries = entries.stream()
                .map(entry -> new Phrases(entry.skill(), phrases(entry, numbers)))
                .toList();
        words = numbers.keySet().stream().map(Spelling.Word::of).toList();
    }

    /** What comes near, the nearest first. */
    record Found(List<Hit> hits) {

        /** How near the nearest comes, from 0 for nothing to 1. */
        double nearest() {
            return hits.isEmpty() ? 0 : hits.getFirst().score();
        }

        List<Skill> first(int limit) {
            return hits.stream()
                    .filter(hit -> hit.score() >= nearest() - FAR_BEHIND)
                    .limit(limit)
                    .map(Hit::skill)
                    .toList();
        }
    }

    Found find(String typed) {
        return new Found(hits(typed, WORD_NEAR_ENOUGH));
    }

    /** Only where every word is one of ours, letter by letter once accents are off. */
    Found findToTheLetter(String typed) {
        return new Found(hits(typed, 1));
    }

    private List<Hit> hits(String typed, double nearEnough) {
        var asked = Spelling.words(typed);
        if (asked.isEmpty()) {
            return List.of();
        }
        var nearness =
                asked.stream().map(word -> nearnessToEachWord(word, nearEnough)).toList();
        return entries.stream()
                .map(entry -> new Hit(entry.skill(), score(entry.phrases(), asked, nearness)))
                .filter(hit -> hit.score() >= GOOD_ENOUGH)
                .sorted(Comparator.comparingDouble(Hit::score).reversed())
                .toList();
    }

    private double[] nearnessToEachWord(String asked, double nearEnough) {
        var typed = Spelling.Word.of(asked);
        return words.stream()
                .mapToDouble(word -> Spelling.nearness(typed, word))
                .map(near -> near >= nearEnough ? near : 0)
                .toArray();
    }

    private static double score(List<int[]> phrases, List<String> asked, List<double[]> nearness) {
        var best = 0.0;
        var anywhere = new double[asked.size()];
        for (var phrase : phrases) {
            var here = new double[asked.size()];
            for (var i = 0; i < here.length; i++) {
                for (var word : phrase) {
                    here[i] = Math.max(here[i], nearness.get(i)[word]);
                }
                anywhere[i] = Math.max(anywhere[i], here[i]);
            }
            var spare = Math.max(0, phrase.length - asked.size());
            best = Math.max(best, weighted(here, asked) - spare * LOSS_PER_SPARE_WORD);
        }
        return Math.max(best, weighted(anywhere, asked) - LOSS_FOR_SCATTERED_WORDS);
    }

    /** A long word says more than a short one. */
    private static double weighted(double[] near, List<String> asked) {
        var sum = 0.0;
        var weights = 0;
        for (var i = 0; i < near.length; i++) {
            var weight = asked.get(i).length();
            sum += near[i] * weight;
            weights += weight;
        }
        return sum / weights;
    }

    private static List<int[]> phrases(Entry entry, Map<String, Integer> numbers) {
        var phrases = new ArrayList<int[]>();
        phrases.add(numbered(entry.label(), numbers));
        entry.otherPhrases().forEach(phrase -> phrases.add(numbered(phrase, numbers)));
        return phrases;
    }

    private static int[] numbered(String phrase, Map<String, Integer> numbers) {
        return Spelling.words(phrase).stream()
                .mapToInt(word -> numbers.computeIfAbsent(word, unused -> numbers.size()))
                .toArray();
    }
}
