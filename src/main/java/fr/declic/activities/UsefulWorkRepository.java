package fr.declic.activities;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Transactional(propagation = Propagation.MANDATORY)
interface UsefulWorkRepository extends Repository<UsefulWork, UsefulWorkId> {

    UsefulWork save(UsefulWork work);

    Optional<UsefulWork> findById(UsefulWorkId id);

    /** Whoever of the team comes second waits, and then sees what the first one did. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select work from UsefulWork work where work.id = ?1")
    Optional<UsefulWork> findForChange(UsefulWorkId id);

    List<UsefulWork> findByMergedInto(UUID other);
}
