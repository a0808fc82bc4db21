package fr.declic.matching;

import fr.declic.access.Role;
import fr.declic.activities.ActivityId;
import fr.declic.activities.OpeningId;
import fr.declic.matching.OpeningNext.Craft;
import fr.declic.matching.OpeningNext.Idea;
import fr.declic.matching.OpeningNext.Line;
import fr.declic.matching.OpeningNext.Part;
import fr.declic.matching.OpeningNext.Person;
import fr.declic.matching.OpeningNext.Pooled;
import fr.declic.matching.next.Alone;
import fr.declic.matching.next.Candidate;
import fr.declic.matching.next.NextOpenings;
import fr.declic.matching.next.Together;
import fr.declic.vocabulary.HalfDays;
import fr.declic.vocabulary.Kind;
import fr.declic.vocabulary.Vocabulary;
import fr.declic.vocabulary.WeeklyHours;
import jakarta.annotation.security.RolesAllowed;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * Which activity to open next, for those on the list without a place. A candidate is a kind of the vocabulary: it takes the
 * half-days and the hours that people choose, up to a full week, and teaches everything on the job. So what it suits is decided by
 * wishes, limits and hours; savoir-faire says who could start it and what would have to be learnt.
 */
@Service
@Transactional(readOnly = true)
public class ActivitiesToOpen {

    /** How many places each activity has as long as nobody says otherwise. */
    public static final int DEFAULT_PLACES = 10;

    public static final int MOST_PLACES = 99;

    /** How many activities are combined as long as nobody says otherwise. */
    public static final int DEFAULT_TOGETHER = 2;

    public static final int MOST_TOGETHER = NextOpenings.MOST_TOGETHER;

    /** How many people are named for one activity. */
    public static final int NAMED = 20;

    private static final WeeklyHours LEAST = WeeklyHours.ofHours(1);
    /** The legal week (Code du travail, L. 3121-27). */
    private static final WeeklyHours MOST = WeeklyHours.ofHours(35);

    private final MatchingData data;
    private final Vocabulary vocabulary;
    private final JdbcClient jdbc;

    ActivitiesToOpen(MatchingData data, Vocabulary vocabulary, JdbcClient jdbc) {
        this.data = data;
        this.vocabulary = vocabulary;
        this.jdbc = jdbc;
    }

    /**
     * With the first people of each.
     *
     * @param places of each activity, from 1 to {@link #MOST_PLACES}
     * @param together how many are combined, from 1 to {@link #MOST_TOGETHER}
     */
    @RolesAllowed(Role.COORDINATOR_NAME)
    public OpeningNext forTheTeam(int places, int together) {
        return count(places, together);
    }

    /** The same, saying only how many. */
    @RolesAllowed({Role.COORDINATOR_NAME, Role.COMMITTEE_MEMBER_NAME, Role.ADMINISTRATOR_NAME})
    public OpeningNext forTheCommittee(int places, int together) {
        return count(places, together).withoutPeople();
    }

    private OpeningNext count(int places, int together) {
        var kinds = vocabulary.kinds();
        var codes = new SkillSet.Codes(
                kinds.stream().flatMap(kind -> kind.skills().stream()).toList());
        var people = data.listed(codes).stream()
                .filter(person -> person.status().mayBeProposed())
                .toList();
        var candidates = IntStream.range(0, kinds.size())
                .mapToObj(i -> candidate(i, kinds.get(i), codes, places))
                .toList();
        var counted = new NextOpenings(people.stream().map(Listed::profile).toList(), candidates);
        var each = counted.each();
        var ground = new Ground(kinds, candidates, people, opened(), ideas());
        return new OpeningNext(
                people.size(),
                places,
                each.stream()
                        .filter(alone -> !alone.suited().isEmpty())
                        .map(ground::line)
                        .toList(),
                each.stream()
                        .filter(alone -> alone.suited().isEmpty())
                        .map(alone -> kinds.get(alone.candidate()).code())
                        .toList(),
                ground.pooled(counted.together(together), each));
    }

    /** Its ids are its number: nothing of it is stored, and nobody took it out. */
    private static Candidate candidate(int number, Kind kind, SkillSet.Codes codes, int places) {
        var nothing = codes.setOf(List.of());
        return new Candidate(
                new Opening(
                        new OpeningId(new UUID(0, number)),
                        new ActivityId(new UUID(0, number)),
                        kind.code(),
                        nothing,
                        codes.setOf(kind.skills()),
                        kind.limits(),
                        HalfDays.ALL,
                        LEAST,
                        MOST),
                places);
    }

    /** Activities of a kind that there are already, and their free places. */
    private record Opened(int activities, int free) {

        private static final Opened NONE = new Opened(0, 0);
    }

    private Map<String, Opened> opened() {
        var opened = new HashMap<String, Opened>();
        jdbc.sql("""
                        select a.kind, count(distinct a.id) as activities,
                               coalesce(sum(greatest(0, o.places - (
                                   select count(*) from proposal p
                                   where p.opening_id = o.id and p.status in ('OPEN', 'ACCEPTED', 'HIRED')))), 0) as free
                        from activity a left join opening o on o.activity_id = a.id and not o.closed
                        where not a.closed group by a.kind
                        """).query(row -> {
            opened.put(row.getString("kind"), new Opened(row.getInt("activities"), row.getInt("free")));
        });
        return opened;
    }

    /** What residents suggest and no activity answers yet, by family, the most agreed with first. */
    private Map<String, List<Idea>> ideas() {
        var ideas = new HashMap<String, List<Idea>>();
        jdbc.sql("""
                        select w.family, w.shown,
                               (select count(distinct g.device_hash) from useful_work_agreement g
                                    join useful_work o on o.id = g.useful_work_id
                                where w.id in (o.id, o.merged_into)) as agreeing
                        from useful_work w where w.status = 'SHOWN' order by agreeing desc, w.received_at, w.id
                        """).query(row -> {
            ideas.computeIfAbsent(row.getString("family"), family -> new ArrayList<>())
                    .add(new Idea(row.getString("shown"), row.getInt("agreeing")));
        });
        return ideas;
    }

    /** What numbers stand for. */
    private record Ground(
            List<Kind> kinds,
            List<Candidate> candidates,
            List<Listed> people,
            Map<String, Opened> opened,
            Map<String, List<Idea>> ideas) {

        private Line line(Alone alone) {
            var kind = kinds.get(alone.candidate());
            var there = opened.getOrDefault(kind.code(), Opened.NONE);
            return new Line(
                    kind.code(),
                    kind.family(),
                    kind.rome(),
                    alone.suited().size(),
                    alone.employed().size(),
                    alone.employed().stream()
                            .mapToInt(person -> hours(person, alone.candidate()).quarters())
                            .sum(),
                    there.activities(),
                    there.free(),
                    kind.skills().stream()
                            .map(skill -> craft(skill, alone.employed()))
                            .toList(),
                    ideas.getOrDefault(kind.family(), List.of()),
                    alone.suited().stream()
                            .limit(NAMED)
                            .map(person -> person(person, alone.candidate()))
                            .toList());
        }

        private Pooled pooled(Together together, List<Alone> each) {
            return new Pooled(
                    together.candidates().stream()
                            .map(one -> new Part(kinds.get(one).code(), together.employedIn(one)))
                            .toList(),
                    together.seats().size(),
                    together.seats().stream()
                            .mapToInt(seat ->
                                    hours(seat.person(), seat.candidate()).quarters())
                            .sum(),
                    each.stream()
                            .filter(alone -> together.candidates().contains(alone.candidate()))
                            .mapToInt(alone -> alone.employed().size())
                            .sum(),
                    together.seats().stream()
                            .limit(NAMED)
                            .map(seat -> person(seat.person(), seat.candidate()))
                            .toList());
        }

        private Craft craft(String skill, List<Integer> employed) {
            var know = 0;
            var learn = 0;
            for (var number : employed) {
                var profile = people.get(number).profile();
                if (profile.skills().toCodes().contains(skill)) {
                    know++;
                } else if (profile.learns().toCodes().contains(skill)) {
                    learn++;
                }
            }
            return new Craft(skill, know, learn);
        }

        private Person person(int number, int candidate) {
            var person = people.get(number);
            return new Person(
                    person.profile().id(),
                    person.name(),
                    person.rank(),
                    hours(number, candidate),
                    kinds.get(candidate).code());
        }

        /** What they wish for; where they said only the least they need, that: nobody is counted for more than they said. */
        private WeeklyHours hours(int number, int candidate) {
            var profile = people.get(number).profile();
            var minimum = profile.minimum();
            var opening = candidates.get(candidate).opening();
            return profile.wished() == null && minimum != null ? minimum : SuitabilityRules.to(profile, opening);
        }
    }
}
