package fr.declic.employment;

import fr.declic.access.Role;
import fr.declic.matching.Settlements;
import fr.declic.volunteers.Candidacies;
import fr.declic.volunteers.Status;
import fr.declic.volunteers.Trail;
import jakarta.annotation.security.RolesAllowed;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.jdbc.core.simple.JdbcClient;
import org.springframework.stereotype.Service;
import org.springframework.transaction.annotation.Transactional;

/**
 * «Annuler cet enregistrement»: a contract that was recorded by mistake never was. Its row goes, so that no count can forget to leave
 * it out; what it said, who took it back and why stay in the person's trail. The person and their proposal stand where they stood.
 */
@Service
@Transactional
@RolesAllowed(Role.COORDINATOR_NAME)
public class ContractCancellations {

    /** Characters of the reason. */
    public static final int LONGEST_REASON = 500;

    private static final String PREVIEW = """
            select concat_ws(' ', v.first_name, v.last_name) as name, c.starts_on, c.ends_on is null as runs,
                   y.status in ('HIRED_EBE', 'HIRED_ELSEWHERE') or y.status_before in ('HIRED_EBE', 'HIRED_ELSEWHERE') as hired,
                   coalesce(y.hired_from, 'LISTED') as hired_from, p.status as proposal, a.name as activity
            from contract c
            join volunteer v on v.territory_id = c.territory_id and v.id = c.volunteer_id
            join candidacy y on y.territory_id = c.territory_id and y.id = c.volunteer_id
            left join proposal p on p.territory_id = c.territory_id and p.settled_by = c.id
            left join activity a on a.territory_id = c.territory_id and a.id = p.activity_id
            where c.id = :id
            limit 1
            """;

    private final ContractRepository contracts;
    private final ContractLocks locks;
    private final ObjectProvider<ConfirmedHours> hours;
    private final Candidacies candidacies;
    private final Settlements settlements;
    private final Trail trail;
    private final JdbcClient jdbc;

    ContractCancellations(
            ContractRepository contracts,
            ContractLocks locks,
            ObjectProvider<ConfirmedHours> hours,
            Candidacies candidacies,
            Settlements settlements,
            Trail trail,
            JdbcClient jdbc) {
        this.contracts = contracts;
        this.locks = locks;
        this.hours = hours;
        this.candidacies = candidacies;
        this.settlements = settlements;
        this.trail = trail;
        this.jdbc = jdbc;
    }

    /** What will happen, for the coordinator to read before; empty when somebody cancelled it meanwhile. */
    @Transactional(readOnly = true)
    public Optional<ContractCancelling> preview(ContractId id) {
        return contracts.findById(id).map(contract -> jdbc.sql(PREVIEW)
                .param("id", id.value())
                .query((row, number) -> cancelling(row, standsInTheWay(contract)))
                .single());
    }

    /**
     * Takes the contract back.
     *
     * @param reason kept in the person's trail
     * @return why it was not taken back, if it was not
     */
    public Optional<ContractRefusal> cancel(ContractId id, String reason) {
        if (reason.isBlank()) {
            return Optional.of(ContractRefusal.REASON_MISSING);
        }
        settlements.holdFreed(id.value());
        var held = locks.held(id);
        if (held.isEmpty()) {
            return Optional.of(ContractRefusal.CANCELLED_MEANWHILE);
        }
        var contract = held.get();
        var refusal = standsInTheWay(contract);
        if (refusal.isPresent()) {
            return refusal;
        }
        // Of one that ended, the place was freed and the person may have gone on: both stay as they are.
        var proposed = contract.endsOn().isEmpty() && settlements.undo(id.value());
        candidacies.undoHire(contract.volunteer(), proposed);
        trail.record(
                contract.volunteer(),
                "CONTRACT_CANCELLED",
                Map.of(
                        "employer", employerOf(contract),
                        "hours", contract.terms().hours().toString(),
                        "on", contract.terms().startsOn().toString(),
                        "reason", reason.strip()));
        contract.cancel();
        contracts.delete(contract);
        return Optional.empty();
    }

    private Optional<ContractRefusal> standsInTheWay(Contract contract) {
        if (hours.stream().anyMatch(confirmed -> confirmed.anyOf(contract.id()))) {
            return Optional.of(ContractRefusal.HOURS_CONFIRMED);
        }
        var followed = contracts
                .findByVolunteerIdOrderByStartsOnDesc(contract.volunteer().value())
                .stream()
                .anyMatch(other ->
                        other.terms().startsOn().isAfter(contract.terms().startsOn()));
        return followed ? Optional.of(ContractRefusal.ANOTHER_FOLLOWED) : Optional.empty();
    }

    private static ContractCancelling cancelling(ResultSet row, Optional<ContractRefusal> refusal) throws SQLException {
        var proposal = row.getString("proposal");
        var place = proposal == null || !row.getBoolean("runs")
                ? ContractCancelling.Place.NONE
                : proposal.equals("HIRED") ? ContractCancelling.Place.RESERVED : ContractCancelling.Place.IF_FREE;
        return new ContractCancelling(
                row.getString("name"),
                row.getBoolean("hired") ? Status.valueOf(row.getString("hired_from")) : null,
                row.getObject("starts_on", LocalDate.class),
                place,
                row.getString("activity"),
                refusal);
    }

    private String employerOf(Contract contract) {
        return jdbc.sql("select name from employer where id = :id")
                .param("id", contract.employer().value())
                .query(String.class)
                .single();
    }
}
