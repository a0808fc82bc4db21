package fr.declic.territory.site;

import fr.declic.territory.Territory;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.i18n.LocaleContextHolder;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
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

    /** Screens that are nobody else's business, and those that hold nothing to find. */
    private static final List<String> NOT_FOR_ROBOTS =
            List.of("/equipe", "/mon-espace", "/connexion", "/demo", "/borne", "/actuator");

    private static final String SITEMAP = """
            <?xml version="1.0" encoding="UTF-8"?>
            <urlset xmlns="http://www.sitemaps.org/schemas/sitemap/0.9">
            %s
            </urlset>
            """;

    private final SiteContent content;
    private final SitePages pages;
    private final boolean demo;

    PublicPages(SiteContent content, SitePages pages, @Value("${declic.demo:false}") boolean demo) {
        this.content = content;
        this.pages = pages;
        this.demo = demo;
    }

    @Bean
    RouterFunction<ServerResponse> publicPageRoutes() {
        var routes = RouterFunctions.route()
                .route(reading("/"), request -> home())
                .route(reading("/robots.txt"), request -> robots())
                .route(reading("/sitemap.xml"), request -> sitemap());
        for (var page : Page.values()) {
            routes.route(reading(page.path()), request -> page(page));
        }
        return routes.build();
    }

    /** A page that has not changed is answered in a few bytes. */
    @Bean
    FilterRegistrationBean<PageTagFilter> pageTags() {
        var registration = new FilterRegistrationBean<>(new PageTagFilter());
        registration.addUrlPatterns("/");
        registration.addUrlPatterns(Stream.of(Page.values()).map(Page::path).toArray(String[]::new));
        return registration;
    }

    private ServerResponse home() {
        var reading = content.read(List.of(Part.TESTIMONIES));
        var model = pages.home(reading.territory(), reading.parts());
        model.put("demo", demo);
        return answer("home", model);
    }

    private ServerResponse page(Page page) {
        var model = pages.model(page, content.read(page.parts()).parts(), LocaleContextHolder.getLocale());
        return answer(page.template(), model);
    }

    private static ServerResponse answer(String template, Map<String, @Nullable Object> model) {
        return ServerResponse.ok().cacheControl(ALWAYS_ASK).render(template, model);
    }

    private ServerResponse robots() {
        var rules =
                NOT_FOR_ROBOTS.stream().map(path -> "Disallow: " + path + "\n").collect(Collectors.joining());
        return ServerResponse.ok()
                .contentType(new MediaType(MediaType.TEXT_PLAIN, StandardCharsets.UTF_8))
                .body("User-agent: *\n" + rules + "\nSitemap: " + site() + "/sitemap.xml\n");
    }

    private ServerResponse sitemap() {
        var site = site();
        var paths = Stream.concat(
                Stream.of("/", "/inscription"), Stream.of(Page.values()).map(Page::path));
        return ServerResponse.ok()
                .contentType(new MediaType(MediaType.APPLICATION_XML, StandardCharsets.UTF_8))
                .body(SITEMAP.formatted(paths.map(path -> "<url><loc>" + site + path + "</loc></url>")
                        .collect(Collectors.joining("\n"))));
    }

    private String site() {
        Territory territory = content.read(List.of(Part.CREDITS)).territory();
        return pages.site(territory);
    }

    private static RequestPredicate reading(String path) {
        return RequestPredicates.methods(HttpMethod.GET, HttpMethod.HEAD)
                .and(RequestPredicates.path(path))
                .and(PublicPages::isPlain);
    }

    private static boolean isPlain(ServerRequest request) {
        return request.param(PageTagFilter.FLOW_REQUEST).isEmpty();
    }
}
