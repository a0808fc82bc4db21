package fr.declic.messaging;

import fr.declic.territory.Territories;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/** The address of this site as it is written in messages. */
@Component
public class SiteAddress {

    private final Territories territories;
    private final String installation;

    SiteAddress(
            Territories territories,
            @Value("${declic.site:http://localhost:${server.port:8080}}") String installation) {
        this.territories = territories;
        this.installation = installation;
    }

    /** A page of the territory the running work is bound to; the path begins with a slash. */
    public String of(String path) {
        return territories.current().host().map(host -> "https://" + host).orElse(installation) + path;
    }
}
