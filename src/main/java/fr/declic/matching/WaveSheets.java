package fr.declic.matching;

import fr.declic.access.CurrentActor;
import fr.declic.access.Role;
import fr.declic.matching.WavePage.Ground;
import fr.declic.matching.wave.WavePlacement;
import fr.declic.volunteers.VolunteerId;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Why somebody has a place in a wave, or none. A sheet says nothing of anybody else but counts; the committee's has the first name
 * and an initial, and no limits.
 */
@Service
@Transactional
public class WaveSheets {

    private static final String LIMIT = "limit";

    private final WaveStore store;
    private final WaveRuns runs;
    private final WaveTold told;
    private final WaveData data;
    private final JdbcClient jdbc;

    WaveSheets(WaveStore store, WaveRuns runs, WaveTold told, WaveData data, JdbcClient jdbc) {
        this.store = store;
        this.runs = runs;
        this.told = told;
        this.data = data;
        this.jdbc = jdbc;
    }

    /** For the team, from the run that stands; empty for somebody who is not in it. */
    @RolesAllowed(Role.COORDINATOR_NAME)
    public Optional<WaveSheet> of(WaveId wave, VolunteerId person) {
        var head = store.head(wave);
        var run = head.map(WaveHead::run).orElse(null);
        if (head.isEmpty() || run == null) {
            return Optional.empty();
        }
        return sheet(head.get(), run, person, WaveName::whole, activities());
    }

    /** Everybody's, for the committee, in candidacy order. */
    @RolesAllowed({Role.COORDINATOR_NAME, Role.COMMITTEE_MEMBER_NAME})
    public List<WaveSheet> forTheCommittee(WaveId wave) {
        var head = store.head(wave).orElse(null);
        var run = head == null ? null : head.run();
        if (head == null || run == null) {
            return List.of();
        }
        var people = runs.people(wave, run).stream().map(WavePlacement::person).toList();
        told.tell(wave, run, people);
        var activities = activities();
        return people.stream()
                .flatMap(person -> sheet(head, run, person, WaveName::initialed, activities).stream())
                .map(WaveSheets::withoutLimits)
                .toList();
    }

    /** The sheet behind the last proposal of the person who is signed in; empty where no wave sent it. */
    @RolesAllowed(Role.VOLUNTEER_NAME)
    public Optional<WaveSheet> mine() {
        var me = CurrentActor.signedIn()
                .map(who -> new VolunteerId(who.id()))
                .orElseThrow(() -> new IllegalStateException("Nobody is signed in"));
        return jdbc.sql("select id from proposal where volunteer_id = :me order by made_at desc limit 1")
                .param("me", me.value())
                .query((row, number) -> new ProposalId(row.getObject(1, UUID.class)))
                .optional()
                .flatMap(store::origin)
                .flatMap(origin -> store.head(origin.wave())
                        .flatMap(head -> sheet(head, origin.run(), me, name -> name.first(), activities())));
    }

    private Optional<WaveSheet> sheet(
            WaveHead head,
            int run,
            VolunteerId person,
            Function<WaveName, String> called,
            Map<UUID, WaveSheet.Named> activities) {
        var kept = runs.run(head.id(), run).orElseThrow();
        var placement = kept.people().stream()
                .filter(one -> one.person().equals(person))
                .findFirst();
        var story = told.story(head.id(), run, person);
        if (placement.isEmpty() || story.isEmpty()) {
            return Optional.empty();
        }
        var one = placement.get();
        var name = data.names(List.of(person)).getOrDefault(person, WaveName.NOBODY);
        return Optional.of(new WaveSheet(
                head.name(),
                kept.at(),
                called.apply(name),
                ground(head.id(), one),
                activity(kept, one),
                one.given() == null ? 0 : one.given().rank(),
                story.get(),
                activities));
    }

    private static @Nullable UUID activity(WaveRuns.Kept kept, WavePlacement placement) {
        return kept.input().places().stream()
                .filter(one -> one.id().equals(placement.places()))
                .map(one -> one.activity().value())
                .findFirst()
                .orElse(null);
    }

    private Ground ground(WaveId wave, WavePlacement one) {
        var hold = store.held(wave).get(one.person());
        if (!one.hasPlace()) {
            return Ground.WITHOUT;
        }
        if (one.standing() == WavePlacement.Standing.PLACED) {
            return Ground.BY_RULE;
        }
        var byHand =
                store.choices(wave).stream().anyMatch(choice -> choice.person().equals(one.person()));
        if (byHand) {
            return Ground.BY_HAND;
        }
        return hold != null && hold.status() == ProposalStatus.HIRED ? Ground.HIRED : Ground.ACCEPTED;
    }

    private static WaveSheet withoutLimits(WaveSheet sheet) {
        var story = sheet.story();
        return new WaveSheet(
                sheet.wave(),
                sheet.at(),
                sheet.name(),
                sheet.ground(),
                sheet.activity(),
                sheet.rank(),
                new WaveStory(
                        story.people(),
                        story.before(),
                        story.notSaid(),
                        story.considered().stream()
                                .map(WaveSheets::withoutLimits)
                                .toList(),
                        story.nearest()),
                sheet.activities());
    }

    private static WaveStory.Line withoutLimits(WaveStory.Line line) {
        return new WaveStory.Line(
                line.places(),
                line.activity(),
                line.kind(),
                line.rank(),
                line.distance(),
                line.verdict(),
                line.earlier(),
                line.fits(),
                line.learns(),
                line.stands().stream()
                        .map(reason -> reason.key().equals(LIMIT) ? Reason.of("workCondition") : reason)
                        .toList());
    }

    private Map<UUID, WaveSheet.Named> activities() {
        var names = new HashMap<UUID, WaveSheet.Named>();
        jdbc.sql("select a.id, a.name, e.name as employer from activity a join employer e on e.id = a.employer_id")
                .query(row -> {
                    names.put(
                            row.getObject("id", UUID.class),
                            new WaveSheet.Named(row.getString("name"), row.getString("employer")));
                });
        return names;
    }
}
