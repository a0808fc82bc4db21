package fr.declic.employment;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface ContractRepository extends Repository<Contract, ContractId> {

    Contract save(Contract contract);

    void delete(Contract contract);

    Optional<Contract> findById(ContractId id);

    List<Contract> findByVolunteerIdOrderByStartsOnDesc(UUID volunteer);
}
