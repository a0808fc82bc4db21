package fr.declic.employment;

import fr.declic.activities.EmployerId;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** Stands in for the planning, which confirms hours in a storey above. */
@Component
class HoursOfATest implements ConfirmedHours {

    private final Set<ContractId> worked = ConcurrentHashMap.newKeySet();

    void confirm(ContractId contract) {
        worked.add(contract);
    }

    @Override
    public boolean anyOf(ContractId contract) {
        return worked.contains(contract);
    }

    @Override
    public FullTimeEquivalents lately(@Nullable EmployerId only) {
        return FullTimeEquivalents.NONE;
    }
}
