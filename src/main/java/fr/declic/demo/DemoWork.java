package fr.declic.demo;

import fr.declic.activities.Activities;
import fr.declic.activities.ActivityDetails;
import fr.declic.activities.ActivityId;
import fr.declic.activities.EmployerDetails;
import fr.declic.activities.EmployerId;
import fr.declic.activities.Need;
import fr.declic.activities.OfferedPlaces;
import fr.declic.activities.OpeningDetails;
import fr.declic.activities.Task;
import fr.declic.vocabulary.HalfDay;
import fr.declic.vocabulary.HalfDays;
import fr.declic.vocabulary.Limit;
import fr.declic.vocabulary.WeeklyHours;
import jakarta.persistence.EntityManager;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collections;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.UUID;
import java.util.random.RandomGenerator;
import java.util.stream.Collectors;
import org.apache.commons.csv.CSVRecord;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.stereotype.Component;

/** Invented employers and what is done there. */
@Component
@ConditionalOnBooleanProperty("declic.demo")
class DemoWork {

    private final Activities activities;
    private final EntityManager entities;

    DemoWork(Activities activities, EntityManager entities) {
        this.activities = activities;
        this.entities = entities;
    }

    /** An activity as it was just stored. */
    record Stored(ActivityId id, EmployerId employer, String kind, List<String> skills) {}

    /** Everything that was stored; an employer stands as often among the EBEs, or the others, as its part of those who work. */
    record Offered(
            List<EmployerId> ebes, List<EmployerId> others, Map<String, EmployerId> byCode, List<Stored> activities) {}

    Offered store(RandomGenerator random, LocalDate today) {
        var byCode = new HashMap<String, EmployerId>();
        var ebes = new ArrayList<EmployerId>();
        var others = new ArrayList<EmployerId>();
        for (var row : DemoFiles.rows("employers.csv")) {
            var id = new EmployerId(new UUID(random.nextLong(), random.nextLong()));
            var kind = EmployerDetails.Kind.valueOf(row.get("type"));
            activities.add(
                    id,
                    new EmployerDetails(
                            kind,
                            row.get("nom"),
                            row.get("description"),
                            row.get("adresse"),
                            today.minusMonths(Long.parseLong(row.get("ouverture_mois")))));
            byCode.put(row.get("code"), id);
            (kind == EmployerDetails.Kind.EBE ? ebes : others)
                    .addAll(Collections.nCopies(Integer.parseInt(row.get("part")), id));
        }
        entities.flush(); // what follows asks the database
        var stored = new ArrayList<Stored>();
        for (var row : DemoFiles.rows("activities.csv")) {
            var id = new ActivityId(new UUID(random.nextLong(), random.nextLong()));
            var employer = byCode.get(row.get("employeur"));
            if (employer == null) {
                throw new IllegalStateException("No employer " + row.get("employeur"));
            }
            var tasks = tasks(row);
            activities.add(id, employer, details(row, tasks), List.of(places(row)));
            stored.add(new Stored(
                    id,
                    employer,
                    row.get("kind"),
                    tasks.stream().map(Task::skill).toList()));
        }
        entities.flush();
        return new Offered(ebes, others, byCode, stored);
    }

    private static ActivityDetails details(CSVRecord row, List<Task> tasks) {
        return new ActivityDetails(
                row.get("kind"),
                row.get("nom"),
                row.get("description"),
                row.get("lieu"),
                row.get("contact"),
                row.get("telephone"),
                tasks,
                limits(row.get("limites")));
    }

    private static List<Task> tasks(CSVRecord row) {
        return Arrays.stream(row.get("taches").split("\\|"))
                .map(task -> task.split(":"))
                .map(parts -> new Task(parts[0], parts[1], Need.valueOf(parts[2])))
                .toList();
    }

    private static Set<Limit> limits(@Nullable String names) {
        return names == null || names.isEmpty()
                ? Set.of()
                : Arrays.stream(names.split("\\|")).map(Limit::valueOf).collect(Collectors.toSet());
    }

    private static OfferedPlaces places(CSVRecord row) {
        var halfDays = row.get("demi_journees").equals("matins")
                ? HalfDays.of(Arrays.stream(HalfDay.values())
                        .filter(day ->
                                day.name().endsWith("MORNING") && !day.name().startsWith("SATURDAY"))
                        .toList())
                : HalfDays.of(Arrays.stream(HalfDay.values())
                        .filter(day -> !day.name().startsWith("SATURDAY"))
                        .toList());
        return new OfferedPlaces(
                null,
                new OpeningDetails(
                        Integer.parseInt(row.get("places")),
                        halfDays,
                        WeeklyHours.ofHours(Integer.parseInt(row.get("minimum"))),
                        WeeklyHours.ofHours(Integer.parseInt(row.get("maximum"))),
                        null));
    }
}
