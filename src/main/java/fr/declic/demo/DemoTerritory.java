package fr.declic.demo;

import fr.declic.territory.Territories;
import fr.declic.territory.Territory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;

/** Sees to it that the demonstration has a territory, before anything is put into it. */
@Component
@ConditionalOnBooleanProperty("declic.demo")
@Order(Ordered.HIGHEST_PRECEDENCE)
class DemoTerritory implements ApplicationRunner {

    static final String SLUG = "valenciennes";

    private final Territories territories;

    DemoTerritory(Territories territories) {
        this.territories = territories;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        if (territories.withSlug(SLUG).isEmpty()) {
            territories.open(new Territory(SLUG, "Faubourg de Lille et Acacias", "V", true));
        }
    }
}
