package fr.declic.employment;

import fr.declic.volunteers.VolunteerId;
import java.util.Optional;
import java.util.UUID;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Component;

/** One at a time for each person: whoever comes second sees what the first one did. */
@Component
class ContractLocks {

    private final ContractRepository contracts;
    private final JdbcClient jdbc;

    ContractLocks(ContractRepository contracts, JdbcClient jdbc) {
        this.contracts = contracts;
        this.jdbc = jdbc;
    }

    /** Until the end of the transaction. */
    void hold(VolunteerId person) {
        jdbc.sql("select id from candidacy where id = :id for update")
                .param("id", person.value())
                .query((row, number) -> person)
                .single();
    }

    /**
     * The contract as it stands once everybody else has finished with the person, and with the hours worked under it; empty when it
     * was cancelled meanwhile.
     */
    Optional<Contract> held(ContractId id) {
        var person = jdbc.sql("select volunteer_id from contract where id = :id")
                .param("id", id.value())
                .query((row, number) -> new VolunteerId(row.getObject("volunteer_id", UUID.class)))
                .optional();
        person.ifPresent(one -> {
            hold(one);
            jdbc.sql("select id from contract where id = :id for update")
                    .param("id", id.value())
                    .query(UUID.class)
                    .optional();
        });
        return person.flatMap(one -> contracts.findById(id));
    }
}
