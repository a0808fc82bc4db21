package fr.declic.planning;

import static org.assertj.core.api.Assertions.assertThat;

import fr.declic.activities.Activities;
import fr.declic.activities.EmployerId;
import fr.declic.employment.ContractId;
import fr.declic.employment.ContractTerms;
import fr.declic.employment.Contracts;
import fr.declic.matching.Ironing;
import fr.declic.shell.Dates;
import fr.declic.vocabulary.WeeklyHours;
import fr.declic.volunteers.VolunteerId;
import jakarta.persistence.EntityManager;
import java.time.Clock;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import org.springframework.transaction.support.TransactionTemplate;

/** An ironing workshop open every morning, with people who work there; a coordinator must be signed in. */
public final class Workshop {

    /** Quarter hours of five mornings. */
    public static final int EVERY_MORNING = 70;

    /** Quarter hours of four of the five mornings there are. */
    public static final int ALL_BUT_ONE = 56;

    public static final int THREE_MORNINGS = 42;

    private final EmployerId ebe;
    private final List<VolunteerId> people = new ArrayList<>();
    private final Clock clock;

    public Workshop(
            Activities activities,
            Contracts contracts,
            EntityManager entities,
            TransactionTemplate transaction,
            Clock clock,
            int people) {
        this(activities, contracts, entities, transaction, clock, people, EVERY_MORNING);
    }

    /** @param quarters that each of them works in a week */
    public Workshop(
            Activities activities,
            Contracts contracts,
            EntityManager entities,
            TransactionTemplate transaction,
            Clock clock,
            int people,
            int quarters) {
        this.clock = clock;
        var ironing = new Ironing(activities, entities, transaction);
        ebe = ironing.ebe();
        ironing.activity(ebe, 3);
        var today = Dates.day(clock.instant());
        for (var number = 0; number < people; number++) {
            var person = ironing.listed("Amel " + UUID.randomUUID(), Ironing.suits());
            this.people.add(person);
            assertThat(contracts.record(
                            ContractId.create(),
                            person,
                            ebe,
                            new ContractTerms(new WeeklyHours(quarters), today.minusWeeks(5), today.minusWeeks(6))))
                    .isEmpty();
        }
    }

    public EmployerId ebe() {
        return ebe;
    }

    public VolunteerId person(int number) {
        return people.get(number);
    }

    /** A Monday far enough away that nothing needs anybody's consent, of a week without a public holiday. */
    public LocalDate later() {
        var holidays = new Holidays();
        var monday = soon().plusWeeks(4);
        while (monday.datesUntil(monday.plusWeeks(1)).anyMatch(holidays::contains)) {
            monday = monday.plusWeeks(1);
        }
        return monday;
    }

    public LocalDate today() {
        return Dates.day(clock.instant());
    }

    /** Next Monday: inside the notice. */
    public LocalDate soon() {
        return today().with(TemporalAdjusters.next(DayOfWeek.MONDAY));
    }
}
