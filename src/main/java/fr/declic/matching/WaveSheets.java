package fr.declic.matching;

import fr.declic.access.Role;
import fr.declic.matching.WavePage.Ground;
import fr.declic.matching.wave.WavePlacement;
import fr.declic.volunteers.VolunteerId;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;
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

    private final WaveHeads heads;
    private final WaveChoices choices;
    private final WaveProposals proposals;
    private final WaveRuns runs;
    private final WaveTold told;
    private final WaveData data;
    private final JdbcClient jdbc;

    WaveSheets(
            WaveHeads heads,
            WaveChoices choices,
            WaveProposals proposals,
            WaveRuns runs,
            WaveTold told,
            WaveData data,
            JdbcClient jdbc) {
        this.heads = heads;
        this.choices = choices;
        this.proposals = proposals;
        this.runs = runs;
        this.told = told;
        this.data = data;
        this.jdbc = jdbc;
    }

    /** For the team, from the run that stands; empty for somebody who is not in it. */
    @RolesAllowed(Role.COORDINATOR_NAME)
    public Optional<WaveSheet> of(WaveId wave, VolunteerId person) {
        var head = heads.of(wave);
        var run = head.map(WaveHead::run).orElse(null);
        if (head.isEmpty() || run == null) {
            return Optional.empty();
        }
        return drawing(head.get(), run, List.of(person)).sheet(person, WaveName::whole);
    }

    /** Everybody's, for the committee, in candidacy order. */
    @RolesAllowed({Role.COORDINATOR_NAME, Role.COMMITTEE_MEMBER_NAME})
    public List<WaveSheet> forTheCommittee(WaveId wave) {
        var head = heads.of(wave).orElse(null);
        var run = head == null ? null : head.run();
        if (head == null || run == null) {
            return List.of();
        }
        var people = runs.people(wave, run).stream().map(WavePlacement::person).toList();
        var drawing = drawing(head, run, people);
        return people.stream()
                .flatMap(person -> drawing.sheet(person, WaveName::initialed).stream())
                .map(WaveSheets::withoutLimits)
                .toList();
    }

    /** The sheet behind the last proposal of the person who is signed in; empty where no wave sent it. */
    @RolesAllowed(Role.VOLUNTEER_NAME)
    public Optional<WaveSheet> mine() {
        var me = VolunteerId.mine();
        return jdbc.sql("select id from proposal where volunteer_id = :me order by made_at desc limit 1")
                .param("me", me.value())
                .query((row, number) -> new ProposalId(row.getObject(1, UUID.class)))
                .optional()
                .flatMap(proposals::origin)
                .flatMap(origin -> heads.of(origin.wave()).flatMap(head -> drawing(head, origin.run(), List.of(me))
                        .sheet(me, WaveName::first)));
    }

    private Drawing drawing(WaveHead head, int run, List<VolunteerId> people) {
        var kept = runs.run(head.id(), run).orElseThrow();
        return new Drawing(
                head.name(),
                kept,
                kept.people().stream().collect(Collectors.toMap(WavePlacement::person, Function.identity())),
                told.stories(kept, people),
                data.names(people),
                proposals.held(head.id()),
                choices.of(head.id()).stream().map(WaveChoices.Choice::person).collect(Collectors.toSet()),
                activities());
    }

    /** What the sheets of a run are drawn from, read once for all of them. */
    private record Drawing(
            String wave,
            WaveRuns.Kept kept,
            Map<VolunteerId, WavePlacement> placements,
            Map<VolunteerId, WaveStory> stories,
            Map<VolunteerId, WaveName> names,
            Map<VolunteerId, WaveGround.Held> held,
            Set<VolunteerId> byHand,
            Map<UUID, WaveSheet.Named> activities) {

        Optional<WaveSheet> sheet(VolunteerId person, Function<WaveName, String> called) {
            var placement = placements.get(person);
            var story = stories.get(person);
            if (placement == null || story == null) {
                return Optional.empty();
            }
            return Optional.of(new WaveSheet(
                    wave,
                    kept.at(),
                    called.apply(names.getOrDefault(person, WaveName.NOBODY)),
                    Ground.inTheRun(placement, held.get(person), byHand.contains(person)),
                    activity(placement),
                    placement.given() == null ? 0 : placement.given().rank(),
                    story,
                    activities));
        }

        private @Nullable UUID activity(WavePlacement placement) {
            return kept.input().places().stream()
                    .filter(one -> one.id().equals(placement.places()))
                    .map(one -> one.activity().value())
                    .findFirst()
                    .orElse(null);
        }
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
