package fr.declic.volunteers;

import jakarta.persistence.LockModeType;
import jakarta.persistence.QueryHint;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.hibernate.jpa.SpecHints;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.jpa.repository.QueryHints;
import org.springframework.data.repository.Repository;

interface VolunteerRepository extends Repository<Volunteer, VolunteerId> {

    Volunteer save(Volunteer volunteer);

    Optional<Volunteer> findById(VolunteerId id);

    /** The file as it stands once everybody else who is changing it has finished. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select v from Volunteer v where v.id = :id")
    Optional<Volunteer> findForChange(VolunteerId id);

    /** The files that look like this one. Those that somebody is changing are left out, so that two never wait for each other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @QueryHints(@QueryHint(name = SpecHints.HINT_SPEC_LOCK_TIMEOUT, value = "-2"))
    @Query("select v from Volunteer v where v.possibleDuplicate = :other order by v.id.value")
    List<Volunteer> findThoseLike(UUID other);
}
