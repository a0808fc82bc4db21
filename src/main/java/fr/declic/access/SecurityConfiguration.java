package fr.declic.access;

import static com.vaadin.flow.spring.security.VaadinSecurityConfigurer.vaadin;

import com.vaadin.flow.server.auth.NavigationAccessControl;
import fr.declic.shell.PageText;
import java.util.stream.Stream;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.security.authorization.AuthorizationManagerFactories;
import org.springframework.security.authorization.AuthorizationManagerFactory;
import org.springframework.security.config.Customizer;
import org.springframework.security.config.annotation.method.configuration.EnableMethodSecurity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.annotation.web.configurers.CsrfConfigurer;
import org.springframework.security.config.annotation.web.configurers.LogoutConfigurer;
import org.springframework.security.config.annotation.web.configurers.RequestCacheConfigurer;
import org.springframework.security.config.annotation.web.configurers.SecurityContextConfigurer;
import org.springframework.security.config.annotation.web.configurers.SessionManagementConfigurer;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.FactorGrantedAuthority;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.security.web.authentication.AnonymousAuthenticationFilter;
import org.springframework.security.web.authentication.LoginUrlAuthenticationEntryPoint;
import org.springframework.security.web.csrf.CookieCsrfTokenRepository;
import org.springframework.security.web.header.writers.DelegatingRequestMatcherHeaderWriter;
import org.springframework.security.web.header.writers.ReferrerPolicyHeaderWriter.ReferrerPolicy;
import org.springframework.security.web.header.writers.StaticHeadersWriter;
import org.springframework.security.web.servlet.util.matcher.PathPatternRequestMatcher;
import org.springframework.security.web.util.matcher.AndRequestMatcher;
import org.springframework.security.web.util.matcher.NegatedRequestMatcher;
import org.springframework.security.web.util.matcher.OrRequestMatcher;
import org.springframework.security.web.util.matcher.RequestMatcher;

/** Which doors there are, and what every answer carries. Views state their roles themselves and are closed otherwise. */
@Configuration
@EnableMethodSecurity(jsr250Enabled = true)
class SecurityConfiguration {

    static final String SIGN_IN = "/connexion";
    static final String STAFF_SIGN_IN = "/connexion/equipe";
    static final String SIGN_OUT = "/deconnexion";

    private static final String[] STAFF_ROLES = {
        Role.HELPER_NAME,
        Role.COORDINATOR_NAME,
        Role.EBE_MANAGER_NAME,
        Role.COMMITTEE_MEMBER_NAME,
        Role.ADMINISTRATOR_NAME
    };

    private static final String CONTENT_POLICY = "Content-Security-Policy";
    private static final String PERMISSIONS_POLICY = "Permissions-Policy";

    /**
     * What Flow answers to a screen that is open: words for its program, and no page. A registration has twenty of them, and what
     * can only protect a page would weigh as much as a picture each time. Whatever else came under such an address could do nothing.
     */
    private static final RequestMatcher ANSWER = request -> request.getQueryString() != null
            && request.getQueryString().startsWith("v-r=")
            && request.getRequestURI().equals("/");

    private static final RequestMatcher PAGE = new NegatedRequestMatcher(ANSWER);
    private static final String NO_PAGE = "default-src 'none'; frame-ancestors 'none'";

    /** Flow's client needs inline styles, inline scripts and eval; nothing may come from or go to another site. */
    private static final String FLOW_POLICY =
            "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval'; style-src 'self' 'unsafe-inline'; "
                    + "img-src 'self' data: blob:; media-src 'self' blob:; font-src 'self' data:; connect-src 'self'; "
                    + "object-src 'none'; base-uri 'self'; form-action 'self'; frame-ancestors 'none'";

    /**
     * Pages that the server writes: all of them work without a script, and one of ours may read them aloud. The line that fetches
     * it, and the styles that some of them carry, are known by their digests.
     */
    private static final String PLAIN_POLICY =
            "default-src 'none'; script-src 'self' %s; style-src 'self' %s; img-src 'self'; media-src blob:; font-src 'self'; "
                    + "manifest-src 'self'; base-uri 'none'; form-action 'self'; frame-ancestors 'none'";

    private static final String SLIP = "/fiche";

    /**
     * Two sorts of them also talk to this server: on a device of a drop-in point they watch whether somebody is still there, and the
     * slip of a phone without a network sends itself.
     */
    private static final String TALKING = "; connect-src 'self'";

    /** Pages that the server writes itself. */
    private static final String[] PLAIN_PAGES = {
        "/",
        "/le-projet",
        "/le-projet/**",
        "/accessibilite",
        "/confidentialite",
        "/credits",
        "/plan-du-site",
        "/hors-ligne",
        "/robots.txt",
        "/sitemap.xml",
        "/error",
        "/connexion",
        "/connexion/**",
        "/idees",
        "/idees/**",
        "/borne",
        "/borne/revenir",
        "/demo",
        "/demo/**"
    };

    /** Files that are the same for everybody. */
    private static final String[] FILES = {"/VAADIN/build/**", "/fonts/**", "/icons/**", "/pictograms/**", "/styles/**"
    };

    /** Where a voice may answer: its pages record it, and play it before it is sent. */
    private static final String[] SPOKEN_PAGES = {
        SLIP,
        "/idees/nouvelle",
        "/inscription",
        "/inscription/**",
        // one page with several screens, of which some are answered by voice
        "/mon-espace",
        "/mon-espace/**"
    };

    private static final String NOTHING_BUT_THE_MICROPHONE =
            "camera=(), geolocation=(), payment=(), usb=(), display-capture=()";
    private static final String PERMISSIONS = "microphone=(), " + NOTHING_BUT_THE_MICROPHONE;
    private static final String PERMISSIONS_TO_SPEAK = "microphone=(self), " + NOTHING_BUT_THE_MICROPHONE;

    /**
     * What a page says of itself weighs more than a small picture does, and a phone pays for it as many times as there are
     * pictures: a file carries only what can protect a file.
     */
    @Bean
    @Order(Ordered.HIGHEST_PRECEDENCE)
    SecurityFilterChain files(HttpSecurity http) {
        http.securityMatcher(FILES);
        http.authorizeHttpRequests(requests -> requests.anyRequest().permitAll());
        http.csrf(CsrfConfigurer::disable);
        http.requestCache(RequestCacheConfigurer::disable);
        http.securityContext(SecurityContextConfigurer::disable);
        http.sessionManagement(SessionManagementConfigurer::disable);
        http.logout(LogoutConfigurer::disable);
        http.headers(headers -> headers.defaultsDisabled()
                .contentTypeOptions(Customizer.withDefaults())
                .contentSecurityPolicy(policy -> policy.policyDirectives("default-src 'none'")));
        return http.build();
    }

    @Bean
    SecurityFilterChain security(
            HttpSecurity http,
            Doorkeeper doorkeeper,
            WantedPage wanted,
            NavigationAccessControl navigation,
            PageText text) {
        navigation.setLoginView(SIGN_IN);
        var paths = PathPatternRequestMatcher.withDefaults();
        var plain = new OrRequestMatcher(
                Stream.of(PLAIN_PAGES).<RequestMatcher>map(paths::matcher).toList());
        var slip = paths.matcher(SLIP);
        var spoken = new OrRequestMatcher(
                Stream.of(SPOKEN_PAGES).<RequestMatcher>map(paths::matcher).toList());
        var watched = new AndRequestMatcher(plain, doorkeeper::isShared);
        var plainPolicy =
                PLAIN_POLICY.formatted(text.later().digest(), text.styles().digest());
        var tokens = new CookieCsrfTokenRepository();
        tokens.setCookieName("declic-jeton");
        tokens.setCookiePath("/");
        tokens.setCookieCustomizer(cookie -> cookie.httpOnly(true).sameSite("Lax"));

        http.authorizeHttpRequests(requests -> requests.requestMatchers("/equipe", "/equipe/**")
                .hasAnyRole(STAFF_ROLES)
                .requestMatchers("/mon-espace", "/mon-espace/**")
                .hasRole(Role.VOLUNTEER_NAME));
        // A phone without a network has no token, and the slip it sends later opens nothing: see the address itself.
        http.csrf(
                csrf -> csrf.csrfTokenRepository(tokens).ignoringRequestMatchers(paths.matcher(HttpMethod.POST, SLIP)));
        http.logout(out -> out.logoutUrl(SIGN_OUT));
        http.requestCache(cache -> cache.requestCache(wanted));
        http.exceptionHandling(refused -> refused.accessDeniedHandler(new StaleForm())
                .defaultAuthenticationEntryPointFor(
                        new LoginUrlAuthenticationEntryPoint(STAFF_SIGN_IN),
                        new OrRequestMatcher(paths.matcher("/equipe"), paths.matcher("/equipe/**")))
                .defaultAuthenticationEntryPointFor(new LoginUrlAuthenticationEntryPoint(SIGN_IN), request -> true));
        http.headers(headers -> headers.referrerPolicy(policy -> policy.policy(ReferrerPolicy.SAME_ORIGIN))
                .addHeaderWriter(headerFor(spoken, PERMISSIONS_POLICY, PERMISSIONS_TO_SPEAK))
                .addHeaderWriter(headerFor(pageWithout(spoken), PERMISSIONS_POLICY, PERMISSIONS))
                .addHeaderWriter(headerFor(PAGE, "Cross-Origin-Opener-Policy", "same-origin"))
                .addHeaderWriter(headerFor(ANSWER, CONTENT_POLICY, NO_PAGE))
                .addHeaderWriter(
                        headerFor(onPage(new OrRequestMatcher(watched, slip)), CONTENT_POLICY, plainPolicy + TALKING))
                .addHeaderWriter(
                        headerFor(new AndRequestMatcher(plain, pageWithout(watched)), CONTENT_POLICY, plainPolicy))
                .addHeaderWriter(
                        headerFor(pageWithout(new OrRequestMatcher(plain, slip)), CONTENT_POLICY, FLOW_POLICY)));
        http.addFilterBefore(new SessionFilter(doorkeeper), AnonymousAuthenticationFilter.class);
        http.with(vaadin(), flow -> flow.enableRequestCacheConfiguration(false)
                .anyRequest(others -> others.permitAll())
                .addLogoutHandler((request, response, person) -> doorkeeper.forgetDevice(request, response)));
        return http.build();
    }

    /** Whoever works here has shown two factors; the role alone opens nothing. */
    @Bean
    AuthorizationManagerFactory<Object> twoFactorsForStaff() {
        return AuthorizationManagerFactories.multiFactor()
                .when(SecurityConfiguration::isStaff)
                .requireFactors(FactorGrantedAuthority.PASSWORD_AUTHORITY, FactorGrantedAuthority.OTT_AUTHORITY)
                .build();
    }

    private static boolean isStaff(Authentication authentication) {
        return authentication.getPrincipal() instanceof SignedIn person
                && person.role().isStaff();
    }

    private static RequestMatcher onPage(RequestMatcher some) {
        return new AndRequestMatcher(PAGE, some);
    }

    private static RequestMatcher pageWithout(RequestMatcher some) {
        return onPage(new NegatedRequestMatcher(some));
    }

    private static DelegatingRequestMatcherHeaderWriter headerFor(RequestMatcher some, String name, String value) {
        return new DelegatingRequestMatcherHeaderWriter(some, new StaticHeadersWriter(name, value));
    }
}
