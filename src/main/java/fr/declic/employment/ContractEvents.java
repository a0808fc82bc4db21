package fr.declic.employment;

import fr.declic.activities.EmployerDetails;
import fr.declic.activities.EmployerId;
import fr.declic.volunteers.VolunteerId;
import java.time.LocalDate;

/** What may happen to a contract, told to whoever listens in the same transaction. */
public interface ContractEvents {

    /** A job was found or made. */
    record ContractRecorded(
            ContractId contract,
            VolunteerId volunteer,
            EmployerId employer,
            EmployerDetails.Kind kind,
            ContractTerms terms)
            implements ContractEvents {}

    /** It was recorded by mistake and is no more: whoever holds something of it lets it go. */
    record ContractCancelled(ContractId contract, VolunteerId volunteer) implements ContractEvents {}

    /** It stops after this day. */
    record ContractEnded(ContractId contract, VolunteerId volunteer, LocalDate lastDay) implements ContractEvents {}
}
