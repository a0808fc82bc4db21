package fr.declic.messaging;

import fr.declic.access.SiteLinks;
import fr.declic.territory.Territories;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The address of this site as it is written in messages. */
@Component
public class SiteAddress implements SiteLinks {

    private final Territories territories;
    private final String installation;

    SiteAddress(
            Territories territories,
            @Value("${declic.site:http://localhost:${server.port:8080}}") String installation) {
        this.territories = territories;
        this.installation = installation;
    }

    @Override
    public String of(String path) {
        return territories.current().host().map(host -> "https://" + host).orElse(installation) + path;
    }
}
