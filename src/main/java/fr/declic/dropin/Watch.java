package fr.declic.dropin;

import fr.declic.access.CurrentActor;
import fr.declic.access.DropInPlaces.Place;
import fr.declic.access.Role;
import fr.declic.access.SignedIn;
import fr.declic.shell.Words;
import jakarta.servlet.http.HttpServletRequest;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.jsoup.nodes.Element;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.security.web.csrf.CsrfToken;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/**
 * Watches over a page of a shared device: after a while without a touch it asks «Vous êtes là ?», waits a little more, then
 * clears. The page does it itself, by the script that this lays in.
 */
@Component
public class Watch {

    /** Under this name a page of the server finds what it lays in; elsewhere there is nothing. */
    public static final String ATTRIBUTE = "dropInWatch";

    private final Duration askAfter;
    private final Duration waitFor;
    private final Duration withHelper;
    private final Words words;
    private final LocaleResolver languages;

    Watch(
            @Value("${declic.drop-in.ask-after:90s}") Duration askAfter,
            @Value("${declic.drop-in.wait-for:60s}") Duration waitFor,
            @Value("${declic.drop-in.with-helper:600s}") Duration withHelper,
            Words words,
            LocaleResolver languages) {
        this.askAfter = askAfter;
        this.waitFor = waitFor;
        this.withHelper = withHelper;
        this.words = words;
        this.languages = languages;
    }

    void over(HttpServletRequest request, Place place) {
        var script = new Element("script")
                .attr("defer", true)
                .attr("src", "/scripts/drop-in.js")
                .attr("data-ask", seconds(helper().isPresent() ? withHelper : askAfter))
                .attr("data-wait", seconds(waitFor));
        said(place, languages.resolveLocale(request)).forEach((name, words) -> script.attr("data-" + name, words));
        if (request.getAttribute(CsrfToken.class.getName()) instanceof CsrfToken token) {
            script.attr("data-parameter", token.getParameterName()).attr("data-token", token.getToken());
        }
        request.setAttribute(ATTRIBUTE, script.outerHtml());
    }

    /** What it says on the page, by the names under which its script knows it. */
    public Map<String, String> said(Place place, Locale language) {
        var said = new LinkedHashMap<>(Map.of(
                "place", word("borne.bar", language, place.name()),
                "done", word("borne.done", language),
                "title", word("borne.there", language),
                "soon", word("borne.there.soon", language),
                "kept", word("borne.there.kept", language),
                "lost", word("borne.there.lost", language),
                "yes", word("borne.there.yes", language)));
        helper().ifPresent(person -> said.put("helper", word("borne.bar.helper", language, person.name())));
        return said;
    }

    private static Optional<SignedIn> helper() {
        return CurrentActor.signedIn().filter(person -> person.role() == Role.HELPER);
    }

    private String word(String key, Locale language, Object... arguments) {
        return words.getTranslation(key, language, arguments);
    }

    private static String seconds(Duration time) {
        return Double.toString(time.toMillis() / 1000.0);
    }
}
