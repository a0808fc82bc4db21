package fr.declic.activities;

import fr.declic.access.CurrentActor;
import fr.declic.access.Role;
import jakarta.annotation.security.RolesAllowed;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.UUID;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The employers, their activities and places. A coordinator edits all of them; an EBE's manager sees and edits that EBE's only. */
@Service
@Transactional
@RolesAllowed({Role.COORDINATOR_NAME, Role.EBE_MANAGER_NAME})
public class Activities {

    private final EmployerRepository employers;
    private final ActivityRepository activities;
    private final OpeningRepository openings;
    private final PlacesTaken placesTaken;
    private final ActivityOverviews overviews;
    private final JdbcClient jdbc;

    Activities(
            EmployerRepository employers,
            ActivityRepository activities,
            OpeningRepository openings,
            PlacesTaken placesTaken,
            ActivityOverviews overviews,
            JdbcClient jdbc) {
        this.employers = employers;
        this.activities = activities;
        this.openings = openings;
        this.placesTaken = placesTaken;
        this.overviews = overviews;
        this.jdbc = jdbc;
    }

    /** Every employer one may see, EBEs first, then by name. */
    @Transactional(readOnly = true)
    public List<EmployerOverview> overview() {
        return overviews.of(onlyEmployer());
    }

    @Transactional(readOnly = true)
    public Optional<ActivitySheet> sheet(ActivityId id) {
        return activities
                .findById(id)
                .filter(activity -> isMine(activity.employer()))
                .map(this::sheetOf);
    }

    /** Nobody else names an employer before the end of the transaction; whoever comes second sees the names as they then are. */
    @RolesAllowed(Role.COORDINATOR_NAME)
    public void holdEmployerNames() {
        jdbc.sql("select id from territory where id = current_territory() for no key update")
                .query(Integer.class)
                .single();
    }

    /** @return why it was not added, if it was not */
    @RolesAllowed(Role.COORDINATOR_NAME)
    public Optional<ActivityRefusal> add(EmployerId id, EmployerDetails details) {
        holdEmployerNames();
        if (isEmployerNameTaken(id, details.name())) {
            return Optional.of(ActivityRefusal.NAME_TAKEN);
        }
        employers.save(new Employer(id, details));
        return Optional.empty();
    }

    /** A manager may not turn an EBE into another employer: its kind stays as the coordinator gave it. */
    public Optional<ActivityRefusal> describe(EmployerId id, EmployerDetails details) {
        check(id);
        holdEmployerNames();
        var employer = employers.findById(id).orElseThrow();
        if (isEmployerNameTaken(id, details.name())) {
            return Optional.of(ActivityRefusal.NAME_TAKEN);
        }
        var kind = onlyEmployer() == null ? details.kind() : employer.details().kind();
        employer.describe(new EmployerDetails(
                kind, details.name(), details.description(), details.address(), details.openedOn()));
        employers.save(employer);
        return Optional.empty();
    }

    /** @return why it was not added, if it was not */
    public Optional<ActivityRefusal> add(
            ActivityId id, EmployerId employer, ActivityDetails details, List<OfferedPlaces> places) {
        check(employer);
        lock(employer);
        if (isActivityNameTaken(id, employer, details.name())) {
            return Optional.of(ActivityRefusal.NAME_TAKEN);
        }
        activities.save(new Activity(id, employer, details));
        places.forEach(offered -> openings.save(new Opening(OpeningId.create(), id, offered.details())));
        return Optional.empty();
    }

    /**
     * Saves the whole form: the activity, and its places as they shall be. A place that is not in the list any more is closed.
     *
     * @param edition of the sheet the form was filled in on
     */
    public Optional<ActivityRefusal> change(
            ActivityId id, int edition, ActivityDetails details, List<OfferedPlaces> places) {
        var employer = employerOf(id);
        check(employer);
        lock(employer);
        var activity = activities.findById(id).orElseThrow();
        if (activity.edition() != edition) {
            return Optional.of(ActivityRefusal.CHANGED_MEANWHILE);
        }
        if (isActivityNameTaken(id, employer, details.name())) {
            return Optional.of(ActivityRefusal.NAME_TAKEN);
        }
        var standing = openings.findForUpdateByActivityIdAndClosedFalseOrderByIdValue(id.value());
        if (!leavesRoom(standing, places)) {
            return Optional.of(ActivityRefusal.FEWER_PLACES_THAN_TAKEN);
        }
        activity.describe(details);
        activities.save(activity);
        offer(id, standing, places);
        return Optional.empty();
    }

    /** Nobody is matched with it any longer. */
    public void close(ActivityId id) {
        var activity = mine(id);
        activity.close();
        activities.save(activity);
    }

    public void reopen(ActivityId id) {
        var activity = mine(id);
        activity.reopen();
        activities.save(activity);
    }

    private boolean leavesRoom(List<Opening> standing, List<OfferedPlaces> places) {
        var taken = placesTaken.takenOf(standing.stream().map(Opening::id).toList());
        var offered = new HashMap<OpeningId, Integer>();
        places.forEach(some -> {
            if (some.id() != null) {
                offered.put(some.id(), some.details().places());
            }
        });
        return standing.stream()
                .allMatch(opening -> taken.getOrDefault(opening.id(), 0) <= offered.getOrDefault(opening.id(), 0));
    }

    private void offer(ActivityId activity, List<Opening> standing, List<OfferedPlaces> places) {
        var byId = standing.stream().collect(Collectors.toMap(Opening::id, opening -> opening));
        var kept = new HashSet<OpeningId>();
        for (var offered : places) {
            var opening = offered.id() == null ? null : byId.get(offered.id());
            if (opening == null) {
                openings.save(new Opening(OpeningId.create(), activity, offered.details()));
            } else {
                opening.offer(offered.details());
                openings.save(opening);
                kept.add(opening.id());
            }
        }
        standing.stream().filter(opening -> !kept.contains(opening.id())).forEach(opening -> {
            opening.close();
            openings.save(opening);
        });
    }

    private ActivitySheet sheetOf(Activity activity) {
        var standing = openings.findByActivityIdAndClosedFalseOrderByIdValue(
                activity.id().value());
        Map<OpeningId, Integer> taken =
                placesTaken.takenOf(standing.stream().map(Opening::id).toList());
        return new ActivitySheet(
                activity.id(),
                activity.employer(),
                activity.edition(),
                activity.isClosed(),
                activity.details(),
                standing.stream()
                        .map(opening -> new OfferedPlaces(opening.id(), opening.details()))
                        .toList(),
                taken);
    }

    private Activity mine(ActivityId id) {
        var activity = activities.findById(id).orElseThrow();
        check(activity.employer());
        return activity;
    }

    private EmployerId employerOf(ActivityId id) {
        return new EmployerId(jdbc.sql("select employer_id from activity where id = :id")
                .param("id", id.value())
                .query(UUID.class)
                .single());
    }

    /** Two people who change the activities of one employer wait for each other. */
    private void lock(EmployerId id) {
        jdbc.sql("select 1 from employer where id = :id for update")
                .param("id", id.value())
                .query(Integer.class)
                .single();
    }

    private boolean isEmployerNameTaken(EmployerId except, String name) {
        return jdbc.sql("select exists (select from employer where fold(name) = fold(:name) and id <> :id)")
                .param("name", name.strip())
                .param("id", except.value())
                .query(Boolean.class)
                .single();
    }

    private boolean isActivityNameTaken(ActivityId except, EmployerId employer, String name) {
        return jdbc.sql("""
                        select exists (select from activity where employer_id = :employer and fold(name) = fold(:name)
                                       and id <> :id)
                        """)
                .param("employer", employer.value())
                .param("name", name.strip())
                .param("id", except.value())
                .query(Boolean.class)
                .single();
    }

    private void check(EmployerId employer) {
        if (!isMine(employer)) {
            throw new AccessDeniedException("A manager changes their own EBE only");
        }
    }

    private boolean isMine(EmployerId employer) {
        var only = onlyEmployer();
        return only == null || only.equals(employer);
    }

    /** The one employer that may be seen; none where all may. */
    private static @Nullable EmployerId onlyEmployer() {
        return CurrentActor.signedIn()
                .filter(person -> person.role() == Role.EBE_MANAGER)
                .map(person -> new EmployerId(Objects.requireNonNull(person.employer(), "a manager without an EBE")))
                .orElse(null);
    }
}
