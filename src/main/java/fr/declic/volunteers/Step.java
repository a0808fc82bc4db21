package fr.declic.volunteers;

import java.util.EnumSet;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/** What the team may do with a candidacy by itself; proposing and hiring belong to other screens. */
public enum Step {
    MEET(Asks.NOTHING),
    PRESENT(Asks.SESSION),
    DECIDE(Asks.DECISION),
    PREPARE(Asks.NOTHING),
    BACK_TO_LIST(Asks.NOTHING),
    TRAIN(Asks.REASON),
    COME_BACK(Asks.NOTHING),
    PAUSE(Asks.REASON),
    LOSE_TOUCH(Asks.REASON),
    MOVE_AWAY(Asks.REASON),
    WITHDRAW(Asks.REASON);

    /** What a step wants to know before it is taken. */
    public enum Asks {
        NOTHING,
        /** A few words if one wants. */
        REASON,
        /** The day of the committee's session. */
        SESSION,
        /** What the committee decided, when, and why if it is not «sur la liste». */
        DECISION
    }

    private final Asks asks;

    Step(Asks asks) {
        this.asks = asks;
    }

    public Asks asks() {
        return asks;
    }

    /** True for the steps that go forward; false for those that leave the pathway for a time or for good. */
    public boolean isForward() {
        return leadsTo() == null;
    }

    /** The steps that exist from this status. */
    static Set<Step> from(Status status) {
        var steps = EnumSet.noneOf(Step.class);
        switch (status) {
            case REGISTERED -> steps.add(MEET);
            case MET, POSTPONED, INELIGIBLE -> steps.add(PRESENT);
            case PRESENTED -> steps.add(DECIDE);
            case LISTED -> steps.addAll(EnumSet.of(PREPARE, TRAIN));
            case PREPARING -> steps.addAll(EnumSet.of(BACK_TO_LIST, TRAIN));
            case PROPOSED -> steps.add(TRAIN);
            case TRAINING -> steps.add(BACK_TO_LIST);
            case PAUSED, WITHDRAWN, MOVED, UNREACHABLE -> steps.add(COME_BACK);
            case CONTACT, HIRED_EBE, HIRED_ELSEWHERE -> {
                // a contact registers, and a contract ends, elsewhere
            }
        }
        steps.addAll(EnumSet.of(PAUSE, LOSE_TOUCH, MOVE_AWAY, WITHDRAW));
        steps.removeIf(step -> step.leadsTo() == status);
        return steps;
    }

    private @Nullable Status leadsTo() {
        return switch (this) {
            case PAUSE -> Status.PAUSED;
            case LOSE_TOUCH -> Status.UNREACHABLE;
            case MOVE_AWAY -> Status.MOVED;
            case WITHDRAW -> Status.WITHDRAWN;
            default -> null;
        };
    }
}
