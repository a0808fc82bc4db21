package fr.declic.territory;

import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.function.Consumer;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/** The territories of this installation, open to every part of the application. */
@Service
@PermitAll
public class Territories {

    private final TerritoryRepository territories;
    private final ApplicationEventPublisher events;

    Territories(TerritoryRepository territories, ApplicationEventPublisher events) {
        this.territories = territories;
        this.events = events;
    }

    /** Opens a territory. */
    @Transactional
    public Territory open(Territory territory) {
        var opened = territories.save(territory);
        events.publishEvent(new TerritoryOpened(opened.id()));
        return opened;
    }

    /** The territory the running work is bound to is recognised by this host name from now on. */
    @Transactional
    public void answerTo(String host) {
        var territory = current();
        territory.answerTo(host);
        territories.save(territory);
    }

    /** The territory the running work is bound to. */
    @Transactional(readOnly = true)
    public Territory current() {
        return CurrentTerritory.get()
                .flatMap(id -> territories.findById(id.value()))
                .orElseThrow(() -> new IllegalStateException("This work is bound to no territory"));
    }

    /** Changes what the territory has decided for itself. */
    @RolesAllowed("ADMINISTRATOR")
    @Transactional
    public void change(TerritorySettings settings) {
        var territory = current();
        territory.decide(settings);
        territories.save(territory);
    }

    /** The territory that answers to this host name; with one territory only, it is that one. */
    @Transactional(readOnly = true)
    public Optional<Territory> forHost(String host) {
        var named = withHost(host);
        if (named.isPresent()) {
            return named;
        }
        var all = territories.findAllByOrderById();
        return all.size() == 1 ? Optional.of(all.getFirst()) : Optional.empty();
    }

    /** The territory that has this host name as its own. */
    @Transactional(readOnly = true)
    public Optional<Territory> withHost(String host) {
        return territories.findByHost(host.toLowerCase(Locale.ROOT));
    }

    @Transactional(readOnly = true)
    public Optional<Territory> withSlug(String slug) {
        return territories.findBySlug(slug);
    }

    @Transactional(readOnly = true)
    public List<Territory> all() {
        return territories.findAllByOrderById();
    }

    /**
     * Runs the work once for each territory, bound to it: the way of every scheduled job. Where it fails for one, the others have
     * their turn before that is thrown.
     */
    public void forEach(Consumer<Territory> work) {
        RuntimeException failed = null;
        for (var territory : all()) {
            try {
                CurrentTerritory.run(territory.id(), () -> work.accept(territory));
            } catch (RuntimeException e) {
                if (failed == null) {
                    failed = e;
                } else {
                    failed.addSuppressed(e);
                }
            }
        }
        if (failed != null) {
            throw failed;
        }
    }
}
