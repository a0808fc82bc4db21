package fr.declic.activities;

import java.util.Optional;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Transactional(propagation = Propagation.MANDATORY)
interface EmployerRepository extends Repository<Employer, EmployerId> {

    Employer save(Employer employer);

    Optional<Employer> findById(EmployerId id);
}
