package fr.declic.volunteers;

import jakarta.persistence.LockModeType;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface VolunteerRepository extends Repository<Volunteer, VolunteerId> {

    Volunteer save(Volunteer volunteer);

    Optional<Volunteer> findById(VolunteerId id);

    /** The file as it stands once everybody else who is changing it has finished. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select v from Volunteer v where v.id = :id")
    Optional<Volunteer> findForChange(VolunteerId id);
}
