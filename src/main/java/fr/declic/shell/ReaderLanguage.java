package fr.declic.shell;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Collections;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.context.ApplicationEventPublisher;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.LocaleResolver;

/**
 * The language somebody reads: the one they tapped, kept on the device by a cookie that says nothing else; otherwise the browser's,
 * where it is one of ours; otherwise French. The team's pages are in French.
 */
@Component("localeResolver")
public class ReaderLanguage implements LocaleResolver {

    /** Parameter of any page's address that chooses a language: a plain link does it, without a script. */
    public static final String PARAMETER = "langue";

    private static final OwnCookie COOKIE = new OwnCookie("declic-langue", "/");
    private static final Duration KEPT_FOR = Duration.ofDays(365);
    private static final List<String> TEAM = List.of("/equipe", "/connexion/equipe", "/connexion/invitation", "/demo");

    private final Words words;
    private final ApplicationEventPublisher events;

    ReaderLanguage(Words words, ApplicationEventPublisher events) {
        this.words = words;
        this.events = events;
    }

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        return isTeams(request.getRequestURI()) ? Locale.FRENCH : of(request);
    }

    @Override
    public void setLocale(HttpServletRequest request, @Nullable HttpServletResponse response, @Nullable Locale locale) {
        throw new UnsupportedOperationException("A language is chosen by its parameter");
    }

    /** The reader's own, wherever they are. */
    Locale of(HttpServletRequest request) {
        return asked(request).or(() -> kept(request)).or(() -> read(request)).orElse(Locale.FRENCH);
    }

    /** A program that names no language, a search engine for one, is not taken to read that of this server. */
    private Optional<Locale> read(HttpServletRequest request) {
        return request.getHeader(HttpHeaders.ACCEPT_LANGUAGE) == null
                ? Optional.empty()
                : Collections.list(request.getLocales()).stream()
                        .flatMap(locale -> words.offered(locale.getLanguage()).stream())
                        .findFirst();
    }

    Optional<Locale> asked(HttpServletRequest request) {
        return Optional.ofNullable(request.getParameter(PARAMETER)).flatMap(words::offered);
    }

    /** Keeps a choice on this device, and tells it to those who write to this person. */
    void choose(Locale language, HttpServletRequest request, HttpServletResponse response) {
        keep(language.getLanguage(), request, response);
        events.publishEvent(new LanguageChosen(language.getLanguage()));
    }

    /**
     * Speaks the language in which somebody is known already, where this device was told no other. French is what a file says where
     * nobody chose, and changes nothing.
     */
    public void greet(String code, HttpServletRequest request, HttpServletResponse response) {
        if (kept(request).isEmpty() && !code.equals(Locale.FRENCH.getLanguage())) {
            keep(code, request, response);
        }
    }

    private void keep(String code, HttpServletRequest request, HttpServletResponse response) {
        COOKIE.keep(words.inLanguage(code).getLanguage(), KEPT_FOR, request, response);
    }

    private Optional<Locale> kept(HttpServletRequest request) {
        return COOKIE.read(request).flatMap(words::offered);
    }

    private static boolean isTeams(String path) {
        return TEAM.stream().anyMatch(team -> path.equals(team) || path.startsWith(team + "/"));
    }
}
