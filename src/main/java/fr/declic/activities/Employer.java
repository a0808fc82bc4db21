package fr.declic.activities;

import fr.declic.activities.EmployerDetails.Kind;
import jakarta.persistence.EmbeddedId;
import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Version;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/** Who employs: an entreprise à but d'emploi (EBE) of the territory, or another local employer. */
@Entity
public class Employer {

    @EmbeddedId
    private EmployerId id;

    @Version
    private @Nullable Integer version;

    @Enumerated(EnumType.STRING)
    private Kind kind;

    private String name;
    private @Nullable String description;
    private @Nullable String address;
    private @Nullable LocalDate openedOn;

    @SuppressWarnings("NullAway.Init")
    protected Employer() {}

    public Employer(EmployerId id, EmployerDetails details) {
        this.id = id;
        this.kind = details.kind();
        this.name = details.name();
        describe(details);
    }

    public final void describe(EmployerDetails details) {
        kind = details.kind();
        name = details.name().strip();
        description = details.description();
        address = details.address();
        openedOn = details.openedOn();
    }

    public EmployerId id() {
        return id;
    }

    public EmployerDetails details() {
        return new EmployerDetails(kind, name, description, address, openedOn);
    }
}
