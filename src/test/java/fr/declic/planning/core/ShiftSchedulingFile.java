package fr.declic.planning.core;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/**
 * Reads the text format of the shift-scheduling instances of Curtois and Qu, so that the planner can be held against published
 * results. One slot is one day, one activity one kind of shift, the unit is the minute; costs are exactly those of the format.
 */
final class ShiftSchedulingFile {

    private final Map<String, List<String[]>> sections = new HashMap<>();
    private final List<String> shifts = new ArrayList<>();
    private final List<String> staff = new ArrayList<>();
    private final int days;

    private ShiftSchedulingFile(List<String> lines) {
        var section = "";
        for (var line : lines) {
            var text = line.strip();
            if (text.startsWith("SECTION_")) {
                section = text.substring("SECTION_".length());
            } else if (!text.isEmpty() && !text.startsWith("#")) {
                sections.computeIfAbsent(section, any -> new ArrayList<>()).add(text.split(",", -1));
            }
        }
        days = Integer.parseInt(rows("HORIZON").getFirst()[0].strip());
        rows("SHIFTS").forEach(row -> shifts.add(row[0].strip()));
        rows("STAFF").forEach(row -> staff.add(row[0].strip()));
    }

    static RosterProblem read(Path file) throws IOException {
        return of(Files.readAllLines(file));
    }

    static RosterProblem of(List<String> lines) {
        return new ShiftSchedulingFile(lines).problem();
    }

    private RosterProblem problem() {
        return new RosterProblem(
                IntStream.range(0, days).boxed().toList(),
                duties(),
                workers(),
                List.of(),
                Set.of(),
                successions(),
                LabourRules.NONE,
                Weights.NONE);
    }

    private List<Duty> duties() {
        var lengths = rows("SHIFTS").stream()
                .map(row -> Integer.parseInt(row[1].strip()))
                .toList();
        var covers = new HashMap<Integer, Cover>();
        for (var row : rows("COVER")) {
            var wanted = number(row, 2);
            covers.put(
                    duty(number(row, 0), row[1]),
                    new Cover(0, wanted, Math.max(wanted, staff.size()), 0, number(row, 3), number(row, 4)));
        }
        var duties = new ArrayList<Duty>();
        for (var day = 0; day < days; day++) {
            for (var shift = 0; shift < shifts.size(); shift++) {
                var start = day * 24 * 60;
                var length = lengths.get(shift);
                var cover = covers.getOrDefault(duties.size(), new Cover(0, 0, staff.size(), 0, 0, 0));
                var end = start + Math.clamp(length, 1, 24 * 60 - 1);
                duties.add(new Duty(day, shift, start, end, length, 0, cover, Set.of(), false));
            }
        }
        return duties;
    }

    private List<Worker> workers() {
        var off = new HashMap<String, Set<Integer>>();
        for (var row : rows("DAYS_OFF")) {
            var days = off.computeIfAbsent(row[0].strip(), any -> new HashSet<>());
            Arrays.stream(row).skip(1).map(day -> Integer.valueOf(day.strip())).forEach(days::add);
        }
        var asked = new HashMap<String, List<Preference>>();
        for (var row : rows("SHIFT_ON_REQUESTS")) {
            ask(asked, row, new Preference(duty(number(row, 1), row[2]), 0, number(row, 3)));
        }
        for (var row : rows("SHIFT_OFF_REQUESTS")) {
            ask(asked, row, new Preference(duty(number(row, 1), row[2]), number(row, 3), 0));
        }
        var workers = new ArrayList<Worker>();
        for (var row : rows("STAFF")) {
            var most = new LinkedHashMap<Integer, Integer>();
            for (var shift : row[1].split("\\|")) {
                var parts = shift.split("=");
                most.put(shifts.indexOf(parts[0].strip()), Integer.parseInt(parts[1].strip()));
            }
            var may = most.entrySet().stream()
                    .filter(entry -> entry.getValue() > 0)
                    .map(Map.Entry::getKey)
                    .collect(Collectors.toSet());
            var slots = IntStream.range(0, days).boxed().collect(Collectors.toSet());
            var least = number(row, 3);
            var hours = new HoursWindow(0, days - 1, least, number(row, 2), least);
            var name = row[0].strip();
            workers.add(Worker.of(slots, may, List.of(hours))
                    .fullTime()
                    .absentOn(off.getOrDefault(name, Set.of()))
                    .asking(
                            asked.getOrDefault(name, List.of()),
                            new Pattern(most, number(row, 4), number(row, 5), number(row, 6), number(row, 7))));
        }
        return workers;
    }

    private static void ask(Map<String, List<Preference>> asked, String[] row, Preference preference) {
        asked.computeIfAbsent(row[0].strip(), any -> new ArrayList<>()).add(preference);
    }

    private Set<Succession> successions() {
        var never = new HashSet<Succession>();
        for (var row : rows("SHIFTS")) {
            if (row.length > 2 && !row[2].isBlank()) {
                Arrays.stream(row[2].split("\\|"))
                        .map(after -> new Succession(shifts.indexOf(row[0].strip()), shifts.indexOf(after.strip())))
                        .forEach(never::add);
            }
        }
        return never;
    }

    private int duty(int day, String shift) {
        return day * shifts.size() + shifts.indexOf(shift.strip());
    }

    private static int number(String[] row, int column) {
        return Integer.parseInt(row[column].strip());
    }

    private List<String[]> rows(String section) {
        return sections.getOrDefault(section, List.of());
    }
}
