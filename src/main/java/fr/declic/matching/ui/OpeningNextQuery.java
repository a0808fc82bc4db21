package fr.declic.matching.ui;

import com.vaadin.flow.router.QueryParameters;
import fr.declic.matching.ActivitiesToOpen;
import java.util.Map;

/** How many places and how many activities are counted; it stands in the address. */
record OpeningNextQuery(int places, int together) {

    private static final String PLACES = "places";
    private static final String TOGETHER = "ensemble";

    static OpeningNextQuery read(QueryParameters query) {
        return new OpeningNextQuery(
                number(query, PLACES, ActivitiesToOpen.DEFAULT_PLACES, ActivitiesToOpen.MOST_PLACES),
                number(query, TOGETHER, ActivitiesToOpen.DEFAULT_TOGETHER, ActivitiesToOpen.MOST_TOGETHER));
    }

    QueryParameters write() {
        return QueryParameters.simple(Map.of(PLACES, Integer.toString(places), TOGETHER, Integer.toString(together)));
    }

    String written() {
        return "?" + PLACES + "=" + places + "&" + TOGETHER + "=" + together;
    }

    /** What somebody changed by hand in the address, and cannot be counted, is as if it were not there. */
    private static int number(QueryParameters query, String name, int usual, int most) {
        return query.getSingleParameter(name)
                .filter(typed -> typed.matches("\\d{1,4}"))
                .map(Integer::parseInt)
                .filter(number -> number >= 1 && number <= most)
                .orElse(usual);
    }
}
