package fr.declic.demo;

import fr.declic.access.Actor;
import fr.declic.access.Role;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;

/** The invented team: one account for each role. */
final class DemoStaff {

    private static final Map<Role, String> NAMES = Map.of(
            Role.HELPER, "Nadia Wattiez",
            Role.COORDINATOR, "Samir Delcroix",
            Role.EBE_MANAGER, "Corinne Mascaut",
            Role.COMMITTEE_MEMBER, "Yves Lambrechts",
            Role.ADMINISTRATOR, "Léa Santerre");

    private DemoStaff() {}

    static String name(Role role) {
        return NAMES.getOrDefault(role, role.name());
    }

    static String email(Role role) {
        return role.name().toLowerCase(Locale.ROOT).replace('_', '.') + "@exemple.invalid";
    }

    static Actor actor(Role role, UUID account) {
        return new Actor(Actor.Kind.STAFF, account, name(role));
    }
}
