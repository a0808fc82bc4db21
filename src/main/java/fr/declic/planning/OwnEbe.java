package fr.declic.planning;

import fr.declic.access.CurrentActor;
import fr.declic.access.Role;
import fr.declic.activities.EmployerId;
import java.util.Objects;
import java.util.UUID;
import org.jspecify.annotations.Nullable;
import org.springframework.security.access.AccessDeniedException;

/** A manager plans their own EBE only. */
final class OwnEbe {

    private OwnEbe() {}

    /** The one EBE whoever asks may see; null for those who may see all. */
    static @Nullable UUID only() {
        return CurrentActor.signedIn()
                .filter(person -> person.role() == Role.EBE_MANAGER)
                .map(person -> Objects.requireNonNull(person.employer(), "a manager without an EBE"))
                .orElse(null);
    }

    static void check(EmployerId employer) {
        var only = only();
        if (only != null && !only.equals(employer.value())) {
            throw new AccessDeniedException("A manager plans the weeks of their own EBE only");
        }
    }
}
