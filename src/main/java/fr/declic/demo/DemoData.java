package fr.declic.demo;

import fr.declic.access.Actor;
import fr.declic.access.CurrentActor;
import fr.declic.access.Role;
import fr.declic.access.StaffAccounts;
import fr.declic.activities.EmployerId;
import fr.declic.followup.Tasks;
import fr.declic.matching.ProposalDeadlines;
import fr.declic.shell.Dates;
import fr.declic.startup.StartRefused;
import fr.declic.territory.CurrentTerritory;
import fr.declic.territory.Territories;
import fr.declic.territory.Territory;
import java.time.Clock;
import java.util.Random;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;
import org.springframework.transaction.support.TransactionTemplate;

/**
 * Fills an empty demonstration with invented people, the same ones each time, dated from the day of its first start. All of it is
 * one transaction: a demonstration is filled or it is not, and one that is filled is left alone.
 */
@Component
@ConditionalOnBooleanProperty("declic.demo")
@Order(Ordered.HIGHEST_PRECEDENCE)
class DemoData implements ApplicationRunner {

    static final String SLUG = "valenciennes";

    private static final Logger LOG = LoggerFactory.getLogger(DemoData.class);
    private static final long SEED = 20230701;
    private static final Actor ACTOR = Actor.system("demo.data");

    private final Territories territories;
    private final DemoPlaces places;
    private final DemoWork work;
    private final DemoIdeas ideas;
    private final DemoPeople people;
    private final DemoJobs jobs;
    private final DemoWeeks weeks;
    private final DemoWaves waves;
    private final DemoTranslations translations;
    private final DemoSlips slips;
    private final DemoDropIn dropIn;
    private final ProposalDeadlines deadlines;
    private final Tasks tasks;
    private final StaffAccounts accounts;
    private final TransactionTemplate transaction;
    private final JdbcClient jdbc;
    private final Clock clock;

    DemoData(
            Territories territories,
            DemoPlaces places,
            DemoWork work,
            DemoIdeas ideas,
            DemoPeople people,
            DemoJobs jobs,
            DemoWeeks weeks,
            DemoWaves waves,
            DemoTranslations translations,
            DemoSlips slips,
            DemoDropIn dropIn,
            ProposalDeadlines deadlines,
            Tasks tasks,
            StaffAccounts accounts,
            TransactionTemplate transaction,
            JdbcClient jdbc,
            Clock clock) {
        this.territories = territories;
        this.places = places;
        this.work = work;
        this.ideas = ideas;
        this.people = people;
        this.jobs = jobs;
        this.weeks = weeks;
        this.waves = waves;
        this.translations = translations;
        this.slips = slips;
        this.dropIn = dropIn;
        this.deadlines = deadlines;
        this.tasks = tasks;
        this.accounts = accounts;
        this.transaction = transaction;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /** @throws StartRefused on a database that holds real people */
    @Override
    public void run(ApplicationArguments arguments) {
        if (territories.all().stream().anyMatch(territory -> !territory.isFictional())) {
            throw new StartRefused("demo.real.people");
        }
        var territory = territories.withSlug(SLUG).orElseGet(this::open);
        CurrentTerritory.run(
                territory.id(),
                () -> CurrentActor.runAs(ACTOR, () -> transaction.executeWithoutResult(status -> fill(SEED))));
    }

    private Territory open() {
        var territory =
                new Territory(SLUG, DemoFiles.sentence("territory.name"), DemoFiles.sentence("territory.prefix"), true);
        territory.contactIs(DemoStaff.name(Role.COORDINATOR), "+33639980900", DemoStaff.email(Role.COORDINATOR));
        return territories.open(territory);
    }

    /** Fills the current territory, if it is empty, with the people that grow from that seed. */
    void fill(long seed) {
        if (jdbc.sql("select exists (select from volunteer)")
                .query(Boolean.class)
                .single()) {
            return;
        }
        var now = clock.instant();
        var random = new Random(seed);
        var map = places.store(random);
        var offered = work.store(random, Dates.day(now));
        var laundry = offered.byCode().get("linge");
        var team = team(laundry);
        var stored = people.store(random, map, offered, team, now);
        jobs.store(new DemoJobs.Ground(stored, offered, team, now));
        if (laundry != null) {
            weeks.store(laundry, Dates.day(now));
        }
        waves.store(random, team, now);
        ideas.store(random, offered.activities());
        translations.store(team, now);
        slips.store(now);
        dropIn.store(map.points(), team, now);
        deadlines.here();
        tasks.catchUp();
        // Nothing of the past is sent again on the first day.
        jdbc.sql("delete from outbox_message").update();
        LOG.info("The demonstration holds {} invented people.", stored.size());
    }

    private DemoTeam team(@Nullable EmployerId ebe) {
        account(Role.ADMINISTRATOR, null);
        account(Role.COMMITTEE_MEMBER, null);
        return new DemoTeam(
                account(Role.COORDINATOR, null),
                account(Role.HELPER, null),
                account(Role.EBE_MANAGER, ebe == null ? null : ebe.value()));
    }

    private Actor account(Role role, @Nullable UUID employer) {
        var id = accounts.open(DemoStaff.email(role), DemoStaff.name(role), role, employer);
        return DemoStaff.actor(role, id.value());
    }
}
