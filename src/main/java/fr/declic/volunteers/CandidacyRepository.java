package fr.declic.volunteers;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface CandidacyRepository extends Repository<Candidacy, VolunteerId> {

    Candidacy save(Candidacy candidacy);

    Optional<Candidacy> findById(VolunteerId id);
}
