package fr.declic.planning.core;

import java.util.Map;

/**
 * How somebody's days follow one another; the rules of the Curtois and Qu instances. At either end of the horizon a series is taken
 * to go on outside.
 *
 * @param mostOf of an activity over the whole horizon; without limit when it is not named
 * @param longestSeries days of work in a row
 * @param shortestSeries days of work in a row
 * @param shortestRest days off in a row
 * @param mostWeekends with work on Saturday or Sunday; the first day of the horizon is a Monday
 */
public record Pattern(
        Map<Integer, Integer> mostOf, int longestSeries, int shortestSeries, int shortestRest, int mostWeekends) {

    public Pattern {
        mostOf = Map.copyOf(mostOf);
    }
}
