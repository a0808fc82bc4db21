package fr.declic.matching.wave;

import fr.declic.activities.ActivityId;
import fr.declic.activities.OpeningId;
import fr.declic.matching.EnoughHalfDays;
import fr.declic.matching.wave.ActivityLoad.OfHalfDay;
import fr.declic.matching.wave.ActivityLoad.Settlement;
import fr.declic.vocabulary.HalfDay;
import fr.declic.vocabulary.HalfDays;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/** The hours an outcome brings to one activity on each half-day, and how they could be spread otherwise. */
final class Loads {

    private static final List<HalfDay> WEEK = List.of(HalfDay.values());
    private static final int LENGTH = EnoughHalfDays.LONGEST_QUARTERS;

    private final ActivityId activity;
    private final Map<HalfDay, Integer> workstations;
    private final List<HalfDays> free = new ArrayList<>();
    private final List<int[]> spread = new ArrayList<>();
    private final int[] load = new int[WEEK.size()];
    private final int[] people = new int[WEEK.size()];

    private Loads(ActivityId activity, Map<HalfDay, Integer> workstations) {
        this.activity = activity;
        this.workstations = workstations;
    }

    static List<ActivityLoad> of(WaveInput input, WaveOutcome outcome) {
        var workstations = new HashMap<ActivityId, Map<HalfDay, Integer>>();
        for (var one : input.workstations()) {
            workstations.computeIfAbsent(one.activity(), id -> new HashMap<>()).put(one.halfDay(), one.count());
        }
        var loads = new LinkedHashMap<ActivityId, Loads>();
        var places = new HashMap<OpeningId, WavePlaces>();
        for (var one : input.places()) {
            places.put(one.id(), one);
            loads.computeIfAbsent(one.activity(), id -> new Loads(id, workstations.getOrDefault(id, Map.of())));
        }
        for (var i = 0; i < input.people().size(); i++) {
            var at = outcome.people().get(i).places();
            var where = at == null ? null : places.get(at);
            var load = where == null ? null : loads.get(where.activity());
            if (where != null && load != null) {
                load.add(input.people().get(i), where);
            }
        }
        return loads.values().stream().map(Loads::load).toList();
    }

    private void add(WavePerson person, WavePlaces places) {
        var common = person.halfDays().and(places.halfDays());
        var days = common.isEmpty() ? places.halfDays() : common;
        if (days.isEmpty()) {
            return;
        }
        var quarters = Math.min(quarters(person, places), LENGTH * days.count());
        var mine = new int[WEEK.size()];
        var left = quarters;
        var daysLeft = days.count();
        for (var d = 0; d < mine.length; d++) {
            if (days.contains(WEEK.get(d))) {
                mine[d] = (left + daysLeft - 1) / daysLeft;
                left -= mine[d];
                daysLeft--;
                load[d] += mine[d];
                people[d]++;
            }
        }
        free.add(days);
        spread.add(mine);
    }

    /** The hours nearest to the wish, or to the least the person needs. */
    private static int quarters(WavePerson person, WavePlaces places) {
        var wished = person.wished() == null ? person.minimum() : person.wished();
        var hours = wished == null ? places.least() : wished;
        return Math.clamp(
                hours.quarters(), places.least().quarters(), places.most().quarters());
    }

    private ActivityLoad load() {
        var halfDays = new ArrayList<OfHalfDay>();
        for (var d = 0; d < load.length; d++) {
            if (people[d] > 0) {
                var count = workstations.get(WEEK.get(d));
                halfDays.add(new OfHalfDay(WEEK.get(d), people[d], load[d], count, count == null ? 0 : count * LENGTH));
            }
        }
        return new ActivityLoad(activity, halfDays, settle());
    }

    /** Hours go over from half-day to half-day until nothing is too much or nobody can; workstations settle what is left. */
    private List<Settlement> settle() {
        var settlement = new ArrayList<Settlement>();
        for (var from = 0; from < load.length; from++) {
            var moved = new int[load.length];
            while (load[from] > room(from)) {
                var to = moveOne(from);
                if (to < 0) {
                    break;
                }
                moved[to]++;
            }
            for (var to = 0; to < moved.length; to++) {
                if (moved[to] > 0) {
                    settlement.add(new Settlement.MoveHours(WEEK.get(from), WEEK.get(to), moved[to]));
                }
            }
        }
        for (var d = 0; d < load.length; d++) {
            if (load[d] > room(d)) {
                settlement.add(new Settlement.AddWorkstations(WEEK.get(d), (load[d] - room(d) + LENGTH - 1) / LENGTH));
            }
        }
        return settlement;
    }

    private int room(int halfDay) {
        @Nullable Integer count = workstations.get(WEEK.get(halfDay));
        return count == null ? Integer.MAX_VALUE : count * LENGTH;
    }

    /** Moves a quarter hour away from a half-day, by several people if need be; answers where one is more, or -1. */
    private int moveOne(int start) {
        var by = new int[load.length];
        var before = new int[load.length];
        Arrays.fill(before, -1);
        var queue = new int[load.length];
        var count = 1;
        queue[0] = start;
        before[start] = start;
        for (var i = 0; i < count; i++) {
            var from = queue[i];
            for (var person = 0; person < spread.size(); person++) {
                if (spread.get(person)[from] == 0) {
                    continue;
                }
                for (var to = 0; to < load.length; to++) {
                    if (before[to] < 0 && free.get(person).contains(WEEK.get(to)) && spread.get(person)[to] < LENGTH) {
                        before[to] = from;
                        by[to] = person;
                        if (load[to] < room(to)) {
                            carry(start, to, before, by);
                            return to;
                        }
                        queue[count++] = to;
                    }
                }
            }
        }
        return -1;
    }

    private void carry(int start, int end, int[] before, int[] by) {
        load[start]--;
        load[end]++;
        for (var to = end; to != start; to = before[to]) {
            spread.get(by[to])[before[to]]--;
            spread.get(by[to])[to]++;
        }
    }
}
