package fr.declic.access;

import java.util.List;
import java.util.UUID;

/** The EBEs a manager can be bound to; answered by those who know them. */
public interface EmployerNames {

    /** An EBE by its name; the id means nothing in this module. */
    record EmployerName(UUID id, String name) {}

    /** By name. */
    List<EmployerName> ebes();
}
