package fr.declic.planning.core;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.IntStream;

/**
 * Who could work where. Slots, duties, people and activities are numbers, the place in their list; nobody has two duties in one slot.
 *
 * @param days the day of each slot, from 0, never falling
 * @param apart pairs who never share a duty
 * @param successions what may not follow from one day to the next, beside the rest the law asks
 */
public record RosterProblem(
        List<Integer> days,
        List<Duty> duties,
        List<Worker> people,
        List<SharedLimit> limits,
        Set<Pair> apart,
        Set<Succession> successions,
        LabourRules law,
        Weights weights) {

    public RosterProblem {
        days = List.copyOf(days);
        duties = List.copyOf(duties);
        people = List.copyOf(people);
        limits = List.copyOf(limits);
        apart = Set.copyOf(apart);
        successions = Set.copyOf(successions);
        for (var duty : duties) {
            if (duty.slot() < 0 || duty.slot() >= days.size()) {
                throw new IllegalArgumentException("No slot " + duty.slot());
            }
        }
    }

    /** A week with nothing but people and duties. */
    public static RosterProblem of(List<Integer> days, List<Duty> duties, List<Worker> people) {
        return new RosterProblem(
                days, duties, people, List.of(), Set.of(), Set.of(), LabourRules.OF_2026, Weights.OF_A_WEEK);
    }

    public int slots() {
        return days.size();
    }

    public int day(Duty duty) {
        return days.get(duty.slot());
    }

    /** Numbers of the duties that may be done in a slot. */
    public IntStream dutiesOf(int slot) {
        return IntStream.range(0, duties.size()).filter(duty -> duties.get(duty).slot() == slot);
    }

    public RosterProblem with(int person, Worker instead) {
        var others = new ArrayList<>(people);
        others.set(person, instead);
        return new RosterProblem(days, duties, others, limits, apart, successions, law, weights);
    }

    /** The same with what the law asks at that time. */
    public RosterProblem under(LabourRules rules) {
        return new RosterProblem(days, duties, people, limits, apart, successions, rules, weights);
    }

    /** The same with other people's limits, in the same order. */
    public RosterProblem with(List<Worker> instead) {
        return new RosterProblem(days, duties, instead, limits, apart, successions, law, weights);
    }

    public RosterProblem with(Set<Pair> pairs, List<SharedLimit> shared) {
        return new RosterProblem(days, duties, people, shared, pairs, successions, law, weights);
    }
}
