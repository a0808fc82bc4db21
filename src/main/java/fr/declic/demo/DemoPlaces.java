package fr.declic.demo;

import fr.declic.territory.Neighbourhood;
import fr.declic.territory.StreetImport;
import fr.declic.territory.Streets;
import fr.declic.volunteers.Home;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import java.util.UUID;
import java.util.random.RandomGenerator;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** Invented streets, whose names say so, and the places where one is welcomed. */
@Component
@ConditionalOnBooleanProperty("declic.demo")
class DemoPlaces {

    private static final int HIGHEST_NUMBER = 58;

    private final StreetImport streetImport;
    private final Streets streets;
    private final JdbcClient jdbc;

    DemoPlaces(StreetImport streetImport, Streets streets, JdbcClient jdbc) {
        this.streetImport = streetImport;
        this.streets = streets;
        this.jdbc = jdbc;
    }

    /** The homes and points of the territory, as they were just stored. */
    record Map(List<Street> inside, List<String> outside, List<UUID> points) {

        private record Street(String name, UUID neighbourhood, boolean evenOnly) {}

        Home home(RandomGenerator random, boolean lives, @Nullable YearMonth since) {
            if (!lives) {
                return new Home(
                        Integer.toString(1 + random.nextInt(HIGHEST_NUMBER)),
                        outside.get(random.nextInt(outside.size())),
                        null,
                        false,
                        null);
            }
            var street = inside.get(random.nextInt(inside.size()));
            var number = 1 + random.nextInt(HIGHEST_NUMBER);
            return new Home(
                    Integer.toString(street.evenOnly && number % 2 == 1 ? number + 1 : number),
                    street.name,
                    street.neighbourhood,
                    true,
                    since);
        }
    }

    Map store(RandomGenerator random) {
        var report = streetImport.replaceBy(DemoFiles.bytes("streets.csv"));
        if (!report.problems().isEmpty()) {
            throw new IllegalStateException("The demonstration's streets cannot be read: " + report.problems());
        }
        var points = new ArrayList<UUID>();
        for (var row : DemoFiles.rows("points.csv")) {
            var id = new UUID(random.nextLong(), random.nextLong());
            points.add(id);
            jdbc.sql("""
                            insert into drop_in_point (id, name, address, opening, phone)
                            values (:id, :name, :address, :opening, :phone)
                            """)
                    .param("id", id)
                    .param("name", row.get("nom"))
                    .param("address", row.get("adresse"))
                    .param("opening", row.get("ouverture"))
                    .param("phone", row.get("telephone"))
                    .update();
        }
        var neighbourhoods = streets.neighbourhoods();
        var inside = new ArrayList<Map.Street>();
        var outside = new ArrayList<String>();
        for (var row : DemoFiles.rows("streets.csv")) {
            if (row.get("dedans").equals("oui")) {
                inside.add(new Map.Street(
                        row.get("voie"),
                        named(neighbourhoods, row.get("quartier")),
                        row.get("cote").equals("pair")));
            } else if (row.get("de").isEmpty() && row.get("cote").isEmpty()) {
                outside.add(row.get("voie"));
            }
        }
        return new Map(List.copyOf(inside), List.copyOf(outside), List.copyOf(points));
    }

    private static UUID named(List<Neighbourhood> known, String name) {
        return known.stream()
                .filter(one -> one.name().equals(name))
                .findFirst()
                .orElseThrow()
                .id();
    }
}
