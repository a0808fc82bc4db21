package fr.declic.volunteers;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;

interface CriterionRepository extends Repository<Criterion, CriterionId> {

    Criterion save(Criterion criterion);

    Optional<Criterion> findById(CriterionId id);

    List<Criterion> findByIdVolunteerId(UUID volunteer);
}
