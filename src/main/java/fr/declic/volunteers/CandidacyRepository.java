package fr.declic.volunteers;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface CandidacyRepository extends Repository<Candidacy, VolunteerId> {

    Candidacy save(Candidacy candidacy);

    Optional<Candidacy> findById(VolunteerId id);

    /** The candidacy as it stands once everybody else who is changing it has finished. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select c from Candidacy c where c.id = :id")
    Optional<Candidacy> findForChange(VolunteerId id);
}
