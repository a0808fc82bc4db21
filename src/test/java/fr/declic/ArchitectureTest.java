package fr.declic;

import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.classes;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.methods;
import static com.tngtech.archunit.lang.syntax.ArchRuleDefinition.noClasses;

import com.tngtech.archunit.core.domain.JavaMethod;
import com.tngtech.archunit.core.importer.ImportOption;
import com.tngtech.archunit.junit.AnalyzeClasses;
import com.tngtech.archunit.junit.ArchTest;
import com.tngtech.archunit.lang.ArchCondition;
import com.tngtech.archunit.lang.ArchRule;
import com.tngtech.archunit.lang.ConditionEvents;
import com.tngtech.archunit.lang.SimpleConditionEvent;
import com.vaadin.flow.router.Route;
import jakarta.annotation.security.DenyAll;
import jakarta.annotation.security.PermitAll;
import jakarta.annotation.security.RolesAllowed;
import jakarta.persistence.Entity;
import java.time.Clock;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Random;
import java.util.UUID;
import java.util.stream.Stream;
import org.springframework.data.repository.Repository;
import org.springframework.stereotype.Service;

@AnalyzeClasses(packages = "fr.declic", importOptions = ImportOption.DoNotIncludeTests.class)
class ArchitectureTest {

    @ArchTest
    static final ArchRule entitiesHaveNoSetters = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Entity.class)
            .and()
            .arePublic()
            .should()
            .haveNameNotMatching("set[A-Z].*")
            .because("an entity changes by verbs that check, never by setters");

    @ArchTest
    static final ArchRule repositoriesStayInTheirModule = classes()
            .that()
            .areAssignableTo(Repository.class)
            .should()
            .bePackagePrivate()
            .because("another module asks the service, which checks who may");

    @ArchTest
    static final ArchRule viewsStayInTheirModule = classes()
            .that()
            .areAnnotatedWith(Route.class)
            .should()
            .notBePublic()
            .because("a view is reached by its address, not by its class")
            .allowEmptyShould(true);

    @ArchTest
    static final ArchRule timeComesFromAClock = noClasses()
            .should()
            .callMethod(Instant.class, "now")
            .orShould()
            .callMethod(LocalDate.class, "now")
            .orShould()
            .callMethod(LocalDateTime.class, "now")
            .orShould()
            .callMethod(System.class, "currentTimeMillis")
            .because("time comes from the Clock bean, which tests and demo data move");

    @ArchTest
    static final ArchRule clocksAreGiven = noClasses()
            .that()
            .doNotHaveFullyQualifiedName("fr.declic.Application")
            .should()
            .callMethod(Clock.class, "systemUTC")
            .orShould()
            .callMethod(Clock.class, "systemDefaultZone")
            .because("there is one clock, and it is injected");

    @ArchTest
    static final ArchRule namesSayWhatThingsAre = noClasses()
            .should()
            .haveSimpleNameEndingWith("Impl")
            .orShould()
            .haveSimpleNameEndingWith("Manager")
            .orShould()
            .haveSimpleNameEndingWith("Helper")
            .orShould()
            .haveSimpleNameEndingWith("Utils")
            .orShould()
            .haveSimpleNameEndingWith("Util")
            .because("such a name hides what the class is for");

    @ArchTest
    static final ArchRule servicesSayWhoMay = methods()
            .that()
            .areDeclaredInClassesThat()
            .areAnnotatedWith(Service.class)
            .and()
            .arePublic()
            .and()
            .areNotStatic()
            .should(sayWhoMay())
            .because("a service is a transaction and a permission: what nobody was thought of for is open to nobody");

    @ArchTest
    static final ArchRule wavesArePlainJava = noClasses()
            .that()
            .resideInAnyPackage("fr.declic.matching.wave", "fr.declic.matching.next")
            .should()
            .dependOnClassesThat()
            .resideInAnyPackage(
                    "org.springframework..",
                    "com.vaadin..",
                    "jakarta..",
                    "javax..",
                    "java.sql..",
                    "java.time..",
                    "org.slf4j..",
                    "java.util.logging..",
                    "org.hibernate..")
            .because("a wave is replayed bit for bit from what was stored, years later, without anything around it");

    @ArchTest
    static final ArchRule wavesHaveNoChance = noClasses()
            .that()
            .resideInAnyPackage("fr.declic.matching.wave", "fr.declic.matching.next")
            .should()
            .dependOnClassesThat()
            .areAssignableTo(Random.class)
            .orShould()
            .callMethod(UUID.class, "randomUUID")
            .orShould()
            .callMethod(System.class, "nanoTime")
            .because("the same wave gives the same outcome");

    private static ArchCondition<JavaMethod> sayWhoMay() {
        return new ArchCondition<>("carry @RolesAllowed or @PermitAll, themselves or by their class") {
            @Override
            public void check(JavaMethod method, ConditionEvents events) {
                var said = Stream.of(RolesAllowed.class, PermitAll.class, DenyAll.class)
                        .anyMatch(one ->
                                method.isAnnotatedWith(one) || method.getOwner().isAnnotatedWith(one));
                if (!said) {
                    events.add(SimpleConditionEvent.violated(method, method.getFullName() + " does not say who may"));
                }
            }
        };
    }
}
