package fr.declic.matching;

import fr.declic.access.Role;
import fr.declic.activities.OpeningId;
import fr.declic.matching.wave.WaveComparison;
import fr.declic.matching.wave.WaveOutcome;
import fr.declic.shell.Words;
import fr.declic.volunteers.Status;
import fr.declic.volunteers.VolunteerId;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.EntityManager;
import java.nio.charset.StandardCharsets;
import java.time.Clock;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;
import org.springframework.transaction.interceptor.TransactionAspectSupport;

/**
 * «Envoyer les propositions»: all of a wave's proposals in one transaction, or none. Everybody's situation is looked at again while
 * it is held; where anything has changed, the sender is told what, and nothing leaves.
 */
@Service
@Transactional
@RolesAllowed(Role.COORDINATOR_NAME)
public class WaveSending {

    private final WaveHeads heads;
    private final WaveProposals ofTheWave;
    private final WaveRuns runs;
    private final WaveData data;
    private final WaveReader reader;
    private final WaveTold told;
    private final Proposals proposals;
    private final Words words;
    private final EntityManager entities;
    private final JdbcClient jdbc;
    private final Clock clock;

    WaveSending(
            WaveHeads heads,
            WaveProposals ofTheWave,
            WaveRuns runs,
            WaveData data,
            WaveReader reader,
            WaveTold told,
            Proposals proposals,
            Words words,
            EntityManager entities,
            JdbcClient jdbc,
            Clock clock) {
        this.heads = heads;
        this.ofTheWave = ofTheWave;
        this.runs = runs;
        this.data = data;
        this.reader = reader;
        this.told = told;
        this.proposals = proposals;
        this.words = words;
        this.entities = entities;
        this.jdbc = jdbc;
        this.clock = clock;
    }

    /**
     * Sends the proposals of the run that was seen on the screen.
     *
     * @param seenRun the number of that run
     * @return how many left, or why nothing did
     */
    public WaveSent send(WaveId id, int seenRun) {
        var head = heads.hold(id);
        var refusal = head.refusesSending(seenRun);
        if (refusal.isPresent()) {
            return WaveSent.refused(refusal.get());
        }
        var page = reader.page(id).orElseThrow();
        var run = Objects.requireNonNull(page.run());
        if (run.leaves().isEmpty()) {
            // The same tap, twice; or nobody has a place who was not asked already.
            return head.status() == WaveStatus.SENT
                    ? new WaveSent(0, null, List.of())
                    : WaveSent.refused(WaveRefusal.NOBODY_TO_ASK);
        }
        if (run.toAsk().stream().anyMatch(one -> one.answer() == null)) {
            return WaveSent.refused(WaveRefusal.ASK_FIRST);
        }
        var moving = moving(id, run);
        var standing = hold(run.leaves());
        var news = news(page, run, moving, standing);
        if (!news.isEmpty()) {
            return new WaveSent(0, null, news);
        }
        told.stories(
                runs.run(id, run.number()).orElseThrow(),
                run.leaves().stream().map(WavePage.Person::id).toList());
        moving.values().forEach(this::release);
        for (var person : run.leaves()) {
            var refused = propose(page, run.number(), person);
            if (refused != null) {
                // Nobody could change it meanwhile but by another door: still, all or nothing.
                TransactionAspectSupport.currentTransactionStatus().setRollbackOnly();
                return new WaveSent(0, null, List.of(refused));
            }
        }
        runs.sent(id, run.number(), clock.instant());
        heads.sent(id, clock.instant());
        return new WaveSent(run.leaves().size(), null, List.of());
    }

    /** Proposals in hand of people who said they would rather have the new place. */
    private Map<VolunteerId, WaveGround.Held> moving(WaveId id, WavePage.Run run) {
        var held = ofTheWave.held(id);
        var moving = new LinkedHashMap<VolunteerId, WaveGround.Held>();
        run.leaves().forEach(one -> {
            var hold = held.get(one.id());
            if (hold != null) {
                moving.put(one.id(), hold);
            }
        });
        return moving;
    }

    /**
     * Holds the places, then the people, each in the order of their ids: two waves sent at once wait for each other, and do not
     * wait for ever.
     */
    private Map<VolunteerId, Status> hold(List<WavePage.Person> people) {
        jdbc.sql("select id from opening where id = any(:openings) order by id for update")
                .param(
                        "openings",
                        people.stream()
                                .map(one -> Objects.requireNonNull(one.places()).value())
                                .distinct()
                                .toArray(UUID[]::new))
                .query(UUID.class)
                .list();
        var standing = new HashMap<VolunteerId, Status>();
        jdbc.sql("select id, status from candidacy where id = any(:people) order by id for update")
                .param(
                        "people",
                        WaveData.ids(people.stream().map(WavePage.Person::id).toList()))
                .query(row -> {
                    standing.put(
                            new VolunteerId(row.getObject("id", UUID.class)), Status.valueOf(row.getString("status")));
                });
        return standing;
    }

    private List<WaveNews> news(
            WavePage page,
            WavePage.Run run,
            Map<VolunteerId, WaveGround.Held> moving,
            Map<VolunteerId, Status> standing) {
        var news = new ArrayList<WaveNews>();
        var busy = busy(standing.keySet());
        for (var person : run.leaves()) {
            var status = standing.get(person.id());
            var moves = moving.containsKey(person.id());
            if (status == null || !(moves ? status.isOnTheList() : status.isRanked() || status == Status.PROPOSED)) {
                news.add(new WaveNews(WaveNews.Kind.LEFT_THE_LIST, person.name(), null));
            } else if (!moves && (status == Status.PROPOSED || busy.contains(person.id()))) {
                news.add(new WaveNews(WaveNews.Kind.ALREADY_PROPOSED, person.name(), null));
            }
        }
        gone(page, run, moving.values())
                .forEach(activity -> news.add(new WaveNews(WaveNews.Kind.PLACE_GONE, null, activity)));
        if (news.isEmpty() && hasChanged(page.head().id(), run)) {
            news.add(new WaveNews(WaveNews.Kind.LIST_CHANGED, null, null));
        }
        return news;
    }

    private Set<VolunteerId> busy(Collection<VolunteerId> people) {
        return new HashSet<>(jdbc.sql("""
                        select volunteer_id from proposal
                        where volunteer_id = any(:people) and status in ('OPEN', 'ACCEPTED')
                        """)
                .param("people", WaveData.ids(people))
                .query((row, number) -> Columns.volunteer(row))
                .list());
    }

    /** Activities that have fewer free places than are about to be proposed. */
    private List<String> gone(WavePage page, WavePage.Run run, Collection<WaveGround.Held> moving) {
        var wanted = run.leaves().stream()
                .collect(Collectors.groupingBy(
                        one -> Objects.requireNonNull(one.places()), LinkedHashMap::new, Collectors.counting()));
        var free = free(wanted.keySet());
        moving.forEach(hold -> free.merge(hold.opening(), 1, Integer::sum));
        return wanted.entrySet().stream()
                .filter(entry -> entry.getValue() > free.getOrDefault(entry.getKey(), 0))
                .map(entry -> page.places().stream()
                        .filter(one -> one.opening().equals(entry.getKey()))
                        .map(PlannedPlaces::name)
                        .findFirst()
                        .orElse(""))
                .toList();
    }

    private Map<OpeningId, Integer> free(Collection<OpeningId> openings) {
        var free = new HashMap<OpeningId, Integer>();
        jdbc.sql("""
                        select o.id, o.places - (select count(*) from proposal p
                               where p.opening_id = o.id and p.status in ('OPEN', 'ACCEPTED', 'HIRED')) as free
                        from opening o join activity a on a.id = o.activity_id
                        where o.id = any(:openings) and not o.closed and not a.closed
                        """)
                .param("openings", openings.stream().map(OpeningId::value).toArray(UUID[]::new))
                .query(row -> {
                    free.put(new OpeningId(row.getObject("id", UUID.class)), row.getInt("free"));
                });
        return free;
    }

    /** True when the list, looked at now, gives anybody another place or another class. */
    private boolean hasChanged(WaveId id, WavePage.Run run) {
        var kept = runs.people(id, run.number());
        var now = data.ground(id).run().outcome();
        return now.people().size() != kept.size()
                || !WaveComparison.between(new WaveOutcome(kept, List.of()), now)
                        .moves()
                        .isEmpty();
    }

    private void release(WaveGround.Held hold) {
        proposals.release(hold.proposal(), words.french("wave.moved.reason")).ifPresent(refusal -> {
            throw new IllegalStateException("A proposal in hand could not be freed: " + refusal);
        });
        entities.flush();
    }

    private @Nullable WaveNews propose(WavePage page, int run, WavePage.Person person) {
        var opening = Objects.requireNonNull(person.places());
        var places = page.places().stream()
                .filter(one -> one.opening().equals(opening))
                .findFirst()
                .orElseThrow();
        var id = proposal(page.head().id(), run, person.id());
        var reason = person.reason() == null
                ? words.french("wave.orderReason", page.head().name())
                : person.reason();
        var refusal = proposals.propose(
                id, person.id(), opening, new Terms(places.terms(), page.head().startsOn()), reason);
        if (refusal.isPresent()) {
            var kind =
                    switch (refusal.get()) {
                        case LAST_PLACE_GONE, ACTIVITY_CLOSED -> WaveNews.Kind.PLACE_GONE;
                        case ALREADY_PROPOSED -> WaveNews.Kind.ALREADY_PROPOSED;
                        case NOT_ON_THE_LIST -> WaveNews.Kind.LEFT_THE_LIST;
                        default -> WaveNews.Kind.NO_LONGER_SUITS;
                    };
            return new WaveNews(kind, person.name(), places.name());
        }
        entities.flush(); // the next one asks the database who was asked before them
        ofTheWave.keep(page.head().id(), run, id, person.id(), opening);
        return null;
    }

    /** The same for the same tap: a run asks a person once. */
    private static ProposalId proposal(WaveId wave, int run, VolunteerId person) {
        var name = wave.value() + " " + run + " " + person.value();
        return new ProposalId(UUID.nameUUIDFromBytes(name.getBytes(StandardCharsets.UTF_8)));
    }
}
