package fr.declic.territory;

import java.util.HashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpMethod;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RequestPredicates;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * The pages that anybody may read without a script and without a session. They are routes rather than controllers because the
 * screens' own traffic also comes to {@code /}: what is not a plain reading falls through to it.
 */
@Configuration
class PublicPages {

    /** The browser keeps a page and asks each time whether it is still right: the counter is live. */
    private static final CacheControl ALWAYS_ASK = CacheControl.noCache().cachePublic();

    private final Territories territories;
    private final PublicCounter counter;
    private final TerritoryContent content;
    private final boolean demo;

    PublicPages(
            Territories territories,
            PublicCounter counter,
            TerritoryContent content,
            @Value("${declic.demo:false}") boolean demo) {
        this.territories = territories;
        this.counter = counter;
        this.content = content;
        this.demo = demo;
    }

    @Bean
    RouterFunction<ServerResponse> publicPageRoutes() {
        return RouterFunctions.route()
                .route(reading("/"), request -> home())
                .route(reading("/le-projet"), request -> page("le-projet", "project.title"))
                .route(reading("/accessibilite"), request -> page("accessibilite", "accessibility.title"))
                .route(reading("/confidentialite"), request -> page("confidentialite", "privacy.title"))
                .route(reading("/credits"), request -> page("credits", "credits.title"))
                .build();
    }

    /** A page that has not changed is answered in a few bytes. */
    @Bean
    FilterRegistrationBean<PageTagFilter> pageTags() {
        var registration = new FilterRegistrationBean<>(new PageTagFilter());
        registration.addUrlPatterns("/", "/le-projet", "/accessibilite", "/confidentialite", "/credits");
        return registration;
    }

    private ServerResponse home() {
        var territory = territories.current();
        var model = new HashMap<String, @Nullable Object>();
        model.put("name", territory.name());
        model.put("fictional", territory.isFictional());
        model.put("demo", demo);
        model.put("count", counter.count());
        model.put("targets", new Targets(territory.targetEbe(), territory.targetElsewhere()));
        model.put("contact", Contact.of(territory));
        return ServerResponse.ok().cacheControl(ALWAYS_ASK).render("home", model);
    }

    private ServerResponse page(String name, String title) {
        return ServerResponse.ok()
                .cacheControl(ALWAYS_ASK)
                .render("content", Map.of("titleKey", title, "content", content.page(territories.current(), name)));
    }

    private static RequestPredicate reading(String path) {
        return RequestPredicates.methods(HttpMethod.GET, HttpMethod.HEAD)
                .and(RequestPredicates.path(path))
                .and(PublicPages::isPlain);
    }

    private static boolean isPlain(ServerRequest request) {
        return request.param(PageTagFilter.FLOW_REQUEST).isEmpty();
    }

    /** Jobs the territory means to create. */
    record Targets(int ebe, int elsewhere) {

        public int total() {
            return ebe + elsewhere;
        }
    }

    /** Who answers a question. */
    record Contact(
            @Nullable String name,
            @Nullable String phone,
            @Nullable String email) {

        static @Nullable Contact of(Territory territory) {
            var contact = new Contact(
                    territory.contactName().orElse(null),
                    territory.contactPhone().orElse(null),
                    territory.contactEmail().orElse(null));
            return contact.phone == null && contact.email == null ? null : contact;
        }

        /** A French number in pairs, as one reads it aloud; any other as it stands. */
        public @Nullable String shownPhone() {
            return phone == null || !phone.matches("\\+33\\d{9}")
                    ? phone
                    : ("0" + phone.substring(3)).replaceAll("(\\d{2})(?=\\d)", "$1\u00a0");
        }
    }
}
