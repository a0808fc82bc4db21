package fr.declic;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.springframework.modulith.core.ApplicationModules;
import org.springframework.modulith.docs.Documenter;

class ModularityTest {

    /** From the ground up: a module may know those of the storeys below its own, and never one above. */
    private static final List<List<String>> STOREYS = List.of(
            List.of("startup"),
            List.of("vocabulary", "database", "shell"),
            List.of("territory"),
            List.of("access"),
            List.of("messaging", "voice"),
            List.of("volunteers", "activities"),
            List.of("matching", "followup", "committee", "dropin"),
            List.of("employment"),
            List.of("planning"),
            List.of("figures", "privacy"),
            List.of("demo"));

    private final ApplicationModules modules = ApplicationModules.of(Application.class);

    @Test
    void modulesKeepToTheirPublicFaces() {
        modules.verify();
    }

    @Test
    void modulesLookDownhill() {
        var uphill = modules.stream()
                .flatMap(module -> module.getDirectDependencies(modules)
                        .uniqueModules()
                        .filter(other -> storey(module.getIdentifier().toString())
                                < storey(other.getIdentifier().toString()))
                        .map(other -> module.getIdentifier() + " knows " + other.getIdentifier()))
                .toList();
        assertThat(uphill).isEmpty();
    }

    @Test
    void drawsTheModules() {
        new Documenter(modules, Documenter.Options.defaults().withOutputFolder("target/modules"))
                .writeModulesAsPlantUml();
    }

    private static int storey(String module) {
        for (var storey : STOREYS) {
            if (storey.contains(module)) {
                return STOREYS.indexOf(storey);
            }
        }
        throw new AssertionError("The module " + module + " has no storey in the plan");
    }
}
