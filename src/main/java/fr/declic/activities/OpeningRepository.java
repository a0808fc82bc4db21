package fr.declic.activities;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Transactional(propagation = Propagation.MANDATORY)
interface OpeningRepository extends Repository<Opening, OpeningId> {

    Opening save(Opening opening);

    List<Opening> findByActivityIdAndClosedFalseOrderByIdValue(UUID activity);

    /** Held until the end of the transaction, so that no place is taken meanwhile. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    List<Opening> findForUpdateByActivityIdAndClosedFalseOrderByIdValue(UUID activity);
}
