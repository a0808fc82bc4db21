package fr.declic.territory;

import fr.declic.startup.StartRefused;
import java.util.Locale;
import java.util.regex.Pattern;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/**
 * Opens the territory that the environment names where it is not there yet: the first one of an empty installation, or one more,
 * which has a host name of its own. One that is there answers to the host that is given.
 */
@Component
@Order(Ordered.HIGHEST_PRECEDENCE)
@ConditionalOnBooleanProperty("declic.first-administrator")
class TerritoryAtStart implements ApplicationRunner {

    private static final Pattern SLUG = Pattern.compile("[a-z][a-z0-9-]{0,39}");
    private static final Pattern HOST = Pattern.compile("[a-z0-9]([a-z0-9.-]{0,251}[a-z0-9])?");
    private static final String FIRST = "territoire";
    private static final String FIRST_NAME = "Mon territoire";

    private final Territories territories;
    private final String slug;
    private final String name;
    private final String host;

    TerritoryAtStart(
            Territories territories,
            @Value("${declic.territory.slug:}") String slug,
            @Value("${declic.territory.name:}") String name,
            @Value("${declic.territory.host:}") String host) {
        this.territories = territories;
        this.slug = slug.strip();
        this.name = name.strip();
        this.host = host.strip().toLowerCase(Locale.ROOT);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        var all = territories.all();
        if (slug.isEmpty() && host.isEmpty()) {
            if (all.isEmpty()) {
                open(FIRST);
            }
            return;
        }
        if (!SLUG.matcher(slug).matches()) {
            throw new StartRefused("territory.slug", slug);
        }
        if (!host.isEmpty() && !HOST.matcher(host).matches()) {
            throw new StartRefused("territory.host", host);
        }
        var there = territories.withSlug(slug);
        if (there.isEmpty() && host.isEmpty() && !all.isEmpty()) {
            throw new StartRefused("territory.host-missing", slug);
        }
        refuseTaken();
        there.ifPresentOrElse(this::answer, () -> open(slug));
    }

    private void refuseTaken() {
        territories.withHost(host).filter(holder -> !holder.slug().equals(slug)).ifPresent(holder -> {
            throw new StartRefused("territory.host-taken", host, holder.name());
        });
    }

    private void open(String named) {
        var prefix = named.substring(0, 1).toUpperCase(Locale.ROOT);
        var territory = new Territory(named, name.isEmpty() ? FIRST_NAME : name, prefix, false);
        territory.answerTo(host.isEmpty() ? null : host);
        territories.open(territory);
    }

    private void answer(Territory there) {
        if (!host.isEmpty()) {
            CurrentTerritory.run(there.id(), () -> territories.answerTo(host));
        }
    }
}
