package fr.declic.volunteers.ui;

import com.vaadin.flow.router.QueryParameters;
import fr.declic.volunteers.Status;
import fr.declic.volunteers.VolunteerFilter;
import fr.declic.volunteers.VolunteerFilter.Group;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import java.util.function.Function;
import java.util.stream.Collectors;

/** The list's filter as it stands in the address, so that it can be kept, sent and come back to. Nonsense is left out. */
final class ListQuery {

    private static final String TEXT = "q";
    private static final String GROUP = "voir";
    private static final String STATUS = "statut";
    private static final String NEIGHBOURHOOD = "quartier";
    private static final String MINORS = "mineurs";
    private static final String DUPLICATES = "doublons";
    private static final String SILENT = "sans-contact";
    private static final String WISH = "envie";
    private static final String YES = "oui";

    private ListQuery() {}

    static VolunteerFilter read(QueryParameters query) {
        return new VolunteerFilter(
                read(query, GROUP, Group::valueOf).orElse(Group.UNDER_WAY),
                query.getParameters(STATUS).stream()
                        .flatMap(value -> parsed(value, Status::valueOf).stream())
                        .collect(Collectors.toSet()),
                read(query, NEIGHBOURHOOD, UUID::fromString).orElse(null),
                query.getSingleParameter(MINORS).isPresent(),
                query.getSingleParameter(DUPLICATES).isPresent(),
                read(query, SILENT, Integer::valueOf)
                        .filter(days -> days > 0 && days < 4000)
                        .orElse(null),
                query.getSingleParameter(WISH).orElse(null),
                query.getSingleParameter(TEXT).orElse(""));
    }

    static QueryParameters write(VolunteerFilter filter) {
        var query = new LinkedHashMap<String, List<String>>();
        put(query, TEXT, filter.text());
        put(
                query,
                GROUP,
                filter.group() == Group.UNDER_WAY ? "" : filter.group().name());
        var statuses = filter.statuses().stream().map(Status::name).sorted().toList();
        if (!statuses.isEmpty()) {
            query.put(STATUS, new ArrayList<>(statuses));
        }
        put(
                query,
                NEIGHBOURHOOD,
                filter.neighbourhood() == null ? "" : filter.neighbourhood().toString());
        put(query, MINORS, filter.minors() ? YES : "");
        put(query, DUPLICATES, filter.duplicates() ? YES : "");
        put(
                query,
                SILENT,
                filter.silentDays() == null ? "" : filter.silentDays().toString());
        put(query, WISH, filter.wish() == null ? "" : filter.wish());
        return new QueryParameters(query);
    }

    private static void put(Map<String, List<String>> query, String name, String value) {
        if (!value.isEmpty()) {
            query.put(name, List.of(value));
        }
    }

    private static <T> Optional<T> read(QueryParameters query, String name, Function<String, T> parser) {
        return query.getSingleParameter(name).flatMap(value -> parsed(value, parser));
    }

    private static <T> Optional<T> parsed(String value, Function<String, T> parser) {
        try {
            return Optional.of(parser.apply(value));
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
    }
}
