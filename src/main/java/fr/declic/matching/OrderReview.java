package fr.declic.matching;

import fr.declic.matching.Obstacle.Sort;
import fr.declic.volunteers.VolunteerId;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/**
 * What the list's order says about a proposal: who stands before, in counts and never in names.
 *
 * @param before how many of the rank stand before the person
 * @param standingInTheWay how many of them the activity does not suit, by the first thing that stands in their way
 * @param proposed how many others, of an earlier date, have a proposal of their own, to this activity or another
 * @param later how many it would suit and who answered «Pas maintenant» to it
 * @param passedOver how many it would suit and who were never asked, or may be asked again
 */
public record OrderReview(int before, Map<Sort, Integer> standingInTheWay, int proposed, int later, int passedOver) {

    public OrderReview {
        standingInTheWay = Map.copyOf(standingInTheWay);
    }

    /** True when anybody stands before: the reason is kept, computed or written. */
    public boolean isOutOfOrder() {
        return before > 0;
    }

    /** True when somebody who stands before could have been asked: the coordinator says why they are not. */
    public boolean asksReason() {
        return passedOver > 0 || later > 0;
    }

    /** True when the reason can be computed whole. */
    public boolean isExplained() {
        return passedOver == 0;
    }

    /** What is said of those who stand before, in the order of the obstacles. */
    public List<Reason> reasons() {
        var reasons = new ArrayList<Reason>();
        reasons.add(Reason.counting("before", before));
        for (var sort : Sort.values()) {
            var count = standingInTheWay.getOrDefault(sort, 0);
            if (count > 0) {
                reasons.add(Reason.counting("before." + sort, count));
            }
        }
        if (proposed > 0) {
            reasons.add(Reason.counting("before.PROPOSED", proposed));
        }
        if (later > 0) {
            reasons.add(Reason.counting("before.LATER", later));
        }
        if (passedOver > 0) {
            reasons.add(Reason.counting("before.SUITS", passedOver));
        }
        return List.copyOf(reasons);
    }

    /** @param before everybody of an earlier date who is on the list, in its order */
    static OrderReview of(List<Listed> before, Opening opening, Set<VolunteerId> answeredLater) {
        var inTheWay = new EnumMap<Sort, Integer>(Sort.class);
        var proposed = 0;
        var later = 0;
        var passedOver = 0;
        for (var person : before) {
            if (!person.status().isRanked()) {
                proposed++;
                continue;
            }
            var obstacles = SuitabilityRules.obstacles(person.profile(), opening);
            if (!obstacles.isEmpty()) {
                inTheWay.merge(obstacles.getFirst().sort(), 1, Integer::sum);
            } else if (answeredLater.contains(person.profile().id())) {
                later++;
            } else {
                passedOver++;
            }
        }
        return new OrderReview(before.size() - proposed, inTheWay, proposed, later, passedOver);
    }
}
