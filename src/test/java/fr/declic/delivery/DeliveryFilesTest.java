package fr.declic.delivery;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;

/** As far as they can be checked where there is no container engine and no forge: their syntax, and that they name what exists. */
class DeliveryFilesTest {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([A-Z_]+)[:}]");

    @Test
    void composeHasTheApplicationItsDatabaseAndAProxy() throws IOException {
        var services = map(yaml("docker-compose.yml"), "services");
        assertThat(services.keySet()).containsExactlyInAnyOrder("application", "database", "proxy");
        assertThat(map(services, "database")).containsEntry("image", "postgres:18");
        assertThat(map(services, "application").get("ports"))
                .as("only the proxy is seen from outside")
                .isNull();
        assertThat(map(services, "database").get("ports")).isNull();
        assertThat(list(map(services, "proxy"), "ports")).contains("443:443");
    }

    @Test
    void composeGivesTheApplicationEveryVariableItReads() throws IOException {
        var environment = map(map(map(yaml("docker-compose.yml"), "services"), "application"), "environment");
        var read = variables(Files.readString(Path.of("src/main/resources/application.yaml"))).stream()
                .filter(name -> name.startsWith("DECLIC_DB_"))
                .toList();
        assertThat(environment).containsKey("DECLIC_TRUSTED_PROXIES");
        assertThat(environment.keySet()).containsAll(read);
        assertThat(environment).containsEntry("SPRING_PROFILES_ACTIVE", "run");
        assertThat(environment.get("DECLIC_DB_USER")).isNotEqualTo(environment.get("DECLIC_DB_OWNER_USER"));
    }

    @Test
    void theExampleNamesEveryVariableThatComposeAsksFor() throws IOException {
        var named = Files.readAllLines(Path.of("deploy/env.example")).stream()
                .filter(line -> !line.startsWith("#") && line.contains("="))
                .map(line -> line.substring(0, line.indexOf('=')))
                .collect(Collectors.toCollection(TreeSet::new));
        assertThat(named).isEqualTo(variables(Files.readString(Path.of("docker-compose.yml"))));
    }

    @Test
    void filesThatComposeMountsAreThere() throws IOException {
        var mounted = map(yaml("docker-compose.yml"), "services").values().stream()
                .flatMap(service -> list(named(service), "volumes"))
                .filter(volume -> volume.startsWith("./"))
                .map(volume -> Path.of(volume.substring(2, volume.indexOf(':'))))
                .toList();
        assertThat(mounted).hasSize(2).allSatisfy(path -> assertThat(path).exists());
    }

    @Test
    void theRolesOfComposeAreTheOnesItsScriptCreates() throws IOException {
        var script = Files.readString(Path.of("deploy/create-roles.sh"));
        var environment = map(map(map(yaml("docker-compose.yml"), "services"), "application"), "environment");
        assertThat(script)
                .contains("create role " + environment.get("DECLIC_DB_OWNER_USER") + " login nosuperuser nobypassrls")
                .contains("create role " + environment.get("DECLIC_DB_USER") + " login nosuperuser nobypassrls");
    }

    @Test
    void theIntegrationRunsTheSameChecksAsAnybody() throws IOException {
        var steps = (List<?>)
                map(map(yaml(".github/workflows/ci.yml"), "jobs"), "test").get("steps");
        assertThat(steps).anySatisfy(step -> assertThat(named(step).get("run")).isEqualTo(".ci/run"));
        assertThat(steps).anySatisfy(step -> assertThat(named(step).get("with"))
                .isEqualTo(Map.of("distribution", "temurin", "java-version", 25, "cache", "maven")));
        assertThat(Files.readString(Path.of(".ci/run"))).contains("exec ./declic test");
        assertThat(Path.of(".ci/run")).isExecutable();
    }

    private static Map<String, Object> yaml(String file) throws IOException {
        try (var reader = Files.newBufferedReader(Path.of(file))) {
            return named(new Yaml(new SafeConstructor(new LoaderOptions())).load(reader));
        }
    }

    private static Map<String, Object> map(Map<String, Object> parent, String key) {
        assertThat(parent).containsKey(key);
        return named(parent.getOrDefault(key, Map.of()));
    }

    private static Map<String, Object> named(Object yaml) {
        var named = new LinkedHashMap<String, Object>();
        ((Map<?, ?>) yaml).forEach((key, value) -> named.put(String.valueOf(key), value));
        return named;
    }

    private static Stream<String> list(Map<String, Object> parent, String key) {
        return ((List<?>) parent.getOrDefault(key, List.of())).stream().map(Object::toString);
    }

    private static Set<String> variables(String text) {
        return VARIABLE.matcher(text)
                .results()
                .map(found -> found.group(1))
                .collect(Collectors.toCollection(TreeSet::new));
    }
}
