package fr.declic.territory.site;

import fr.declic.territory.CurrentTerritory;
import fr.declic.territory.Territories;
import fr.declic.territory.TerritoryOpened;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.transaction.PlatformTransactionManager;
import org.springframework.transaction.TransactionDefinition;
import org.springframework.transaction.event.TransactionalEventListener;
import org.springframework.transaction.support.TransactionTemplate;

/** A territory has something to read from its first minute: when it opens, and at each start of the application. */
@Component
@Order(Ordered.LOWEST_PRECEDENCE)
class FirstTexts implements ApplicationRunner {

    private final SiteContent content;
    private final Territories territories;
    private final TransactionTemplate alone;

    FirstTexts(SiteContent content, Territories territories, PlatformTransactionManager transactions) {
        this.content = content;
        this.territories = territories;
        alone = new TransactionTemplate(transactions);
        alone.setPropagationBehavior(TransactionDefinition.PROPAGATION_REQUIRES_NEW);
    }

    @Override
    public void run(ApplicationArguments arguments) {
        territories.forEach(territory -> content.follow());
    }

    /** After the commit: the wall lets nobody write into a territory that is not there yet. */
    @TransactionalEventListener
    void load(TerritoryOpened opened) {
        CurrentTerritory.run(opened.id(), () -> alone.executeWithoutResult(status -> content.follow()));
    }
}
