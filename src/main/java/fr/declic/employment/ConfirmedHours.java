package fr.declic.employment;

import fr.declic.activities.EmployerId;
import org.jspecify.annotations.Nullable;

/** The hours worked, as EBEs confirmed them. Who keeps them stands in a storey above and implements it. */
public interface ConfirmedHours {

    /** @return true once a single hour worked under this contract was confirmed */
    boolean anyOf(ContractId contract);

    /**
     * What was worked in the last weeks that are over.
     *
     * @param only one EBE's, or those of all of them
     */
    FullTimeEquivalents lately(@Nullable EmployerId only);
}
