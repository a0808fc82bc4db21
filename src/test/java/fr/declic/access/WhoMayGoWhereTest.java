package fr.declic.access;

import static org.assertj.core.api.Assertions.assertThat;

import com.vaadin.flow.router.Route;
import com.vaadin.flow.router.RouteAlias;
import com.vaadin.flow.server.auth.AccessAnnotationChecker;
import fr.declic.InTerritory;
import jakarta.annotation.security.RolesAllowed;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.UUID;
import java.util.function.Consumer;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.context.annotation.ClassPathScanningCandidateComponentProvider;
import org.springframework.core.io.Resource;
import org.springframework.core.type.filter.AnnotationTypeFilter;
import org.springframework.security.authentication.AnonymousAuthenticationToken;
import org.springframework.security.core.Authentication;
import org.springframework.security.core.authority.AuthorityUtils;
import org.springframework.security.web.access.WebInvocationPrivilegeEvaluator;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/**
 * Every address of the application × every role, compared with {@code access-table.csv}: an address without a line there fails,
 * and so does a line without an address. The doors tell: the filter chain, the annotation on the view and on its layout.
 */
@InTerritory
class WhoMayGoWhereTest {

    private static final Path TABLE = Path.of("src/test/resources/access-table.csv");
    private static final String HEADER =
            "address;anonymous;volunteer;helper;coordinator;ebe_manager;committee_member;administrator";

    @Autowired
    private WebInvocationPrivilegeEvaluator filters;

    @Autowired
    private RequestMappingHandlerMapping requestMappingHandlerMapping;

    @Autowired
    private List<RouterFunction<?>> writtenPages;

    private final AccessAnnotationChecker annotations = new AccessAnnotationChecker();

    @Test
    void everyAddressIsOpenToWhomTheTableSaysAndToNobodyElse() {
        assertThat(String.join("\n", found())).isEqualTo(String.join("\n", table()));
    }

    @Test
    void thereAreAddressesToCompare() {
        assertThat(found())
                .anyMatch(line -> line.startsWith("screen /equipe/"))
                .anyMatch(line -> line.startsWith("GET /"));
    }

    private List<String> found() {
        var lines = new TreeMap<String, String>();
        for (var view : views()) {
            for (var path : paths(view)) {
                lines.put("screen " + path, row(visitor -> mayOpen(view, path, visitor)));
            }
        }
        requestMappingHandlerMapping.getHandlerMethods().forEach((mapping, method) -> {
            var verbs = mapping.getMethodsCondition().getMethods().stream()
                    .map(Enum::name)
                    .sorted()
                    .collect(Collectors.joining("+"));
            for (var path : mapping.getPatternValues()) {
                lines.put(
                        (verbs.isEmpty() ? "any" : verbs) + " " + path,
                        row(visitor -> filters.isAllowed(path, visitor) && mayCall(method, visitor)));
            }
        });
        addWrittenPages(lines);
        return lines.entrySet().stream()
                .map(line -> line.getKey() + ";" + line.getValue())
                .sorted()
                .toList();
    }

    private void addWrittenPages(Map<String, String> lines) {
        for (var pages : writtenPages) {
            pages.accept(
                    new Pages(path -> lines.put("page " + path, row(visitor -> filters.isAllowed(path, visitor)))));
        }
    }

    /** Hears the paths of the pages that are routes rather than controllers. */
    private record Pages(Consumer<String> heard) implements RouterFunctions.Visitor {

        private static final Pattern PATH = Pattern.compile("/[^\\s)]*");

        @Override
        public void route(RequestPredicate predicate, HandlerFunction<?> handler) {
            var path = PATH.matcher(predicate.toString());
            assertThat(path.find()).as("the path of %s", predicate).isTrue();
            heard.accept(path.group());
        }

        @Override
        public void startNested(RequestPredicate predicate) {
            throw new AssertionError("A nested route: this test has to learn its whole path");
        }

        @Override
        public void endNested(RequestPredicate predicate) {}

        @Override
        public void resources(Function<ServerRequest, Optional<Resource>> lookup) {
            throw new AssertionError("Resources by a route: this test has to learn their paths");
        }

        @Override
        public void attributes(Map<String, Object> attributes) {}

        @Override
        public void unknown(RouterFunction<?> router) {
            throw new AssertionError("A route this test cannot read");
        }
    }

    private static List<Class<?>> views() {
        var scanner = new ClassPathScanningCandidateComponentProvider(false);
        scanner.addIncludeFilter(new AnnotationTypeFilter(Route.class));
        List<Class<?>> views = new ArrayList<>();
        for (var candidate : scanner.findCandidateComponents("fr.declic")) {
            try {
                views.add(Class.forName(candidate.getBeanClassName()));
            } catch (ClassNotFoundException e) {
                throw new IllegalStateException(e);
            }
        }
        return views;
    }

    private static List<String> paths(Class<?> view) {
        var route = Objects.requireNonNull(view.getAnnotation(Route.class));
        return Stream.concat(
                        Stream.of(route.value()),
                        Stream.of(view.getAnnotationsByType(RouteAlias.class)).map(RouteAlias::value))
                .map(path -> "/" + path)
                .toList();
    }

    private boolean mayOpen(Class<?> view, String path, Authentication visitor) {
        var layout = Objects.requireNonNull(view.getAnnotation(Route.class)).layout();
        return filters.isAllowed(path, visitor) && has(view, visitor) && (isNone(layout) || has(layout, visitor));
    }

    private static boolean isNone(Class<?> layout) {
        return layout.getSimpleName().equals("UI");
    }

    private boolean has(Class<?> view, Authentication visitor) {
        return annotations.hasAccess(view, principal(visitor), role -> hasRole(visitor, role));
    }

    private static boolean mayCall(HandlerMethod method, Authentication visitor) {
        var roles = method.getMethodAnnotation(RolesAllowed.class);
        if (roles == null) {
            roles = method.getBeanType().getAnnotation(RolesAllowed.class);
        }
        return roles == null || Stream.of(roles.value()).anyMatch(role -> hasRole(visitor, role));
    }

    private static java.security.@Nullable Principal principal(Authentication visitor) {
        return visitor instanceof AnonymousAuthenticationToken ? null : visitor;
    }

    private static boolean hasRole(Authentication visitor, String role) {
        return visitor.getAuthorities().stream()
                .anyMatch(authority -> ("ROLE_" + role).equals(authority.getAuthority()));
    }

    private static String row(java.util.function.Predicate<Authentication> may) {
        return visitors().map(visitor -> may.test(visitor) ? "yes" : "no").collect(Collectors.joining(";"));
    }

    private static Stream<Authentication> visitors() {
        var nobody =
                new AnonymousAuthenticationToken("key", "nobody", AuthorityUtils.createAuthorityList("ROLE_ANONYMOUS"));
        return Stream.concat(Stream.of(nobody), Stream.of(Role.values()).map(WhoMayGoWhereTest::visitor));
    }

    private static Authentication visitor(Role role) {
        var id = UUID.randomUUID();
        var person = new SignedIn(id, "Essai", role, role == Role.EBE_MANAGER ? id : null);
        return role.isStaff()
                ? SessionAuthentication.ofStaff(person, Instant.EPOCH, StaffSignIn.FACTORS)
                : SessionAuthentication.ofVolunteer(person, Instant.EPOCH, id);
    }

    private static List<String> table() {
        try {
            var lines = Files.readAllLines(TABLE, StandardCharsets.UTF_8).stream()
                    .filter(line -> !line.isBlank() && !line.startsWith("#"))
                    .toList();
            assertThat(lines.getFirst()).isEqualTo(HEADER);
            return lines.stream().skip(1).sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
