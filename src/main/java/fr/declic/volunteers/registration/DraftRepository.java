package fr.declic.volunteers.registration;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Modifying;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface DraftRepository extends Repository<Draft, DraftId> {

    Draft save(Draft draft);

    /** Two tabs, a double tap: one after the other. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select draft from Draft draft where draft.id = :id")
    Optional<Draft> lock(DraftId id);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select draft from Draft draft where draft.resumeCodeHash = :codeHash")
    Optional<Draft> lockByCode(String codeHash);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select draft from Draft draft where draft.tokenHash = :tokenHash")
    Optional<Draft> lockByToken(String tokenHash);

    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(
            "select draft from Draft draft where draft.dropInPointId = :point and draft.updatedAt >= :since order by draft.id.value")
    List<Draft> lockOfPoint(UUID point, Instant since);

    Optional<Draft> findById(DraftId id);

    Optional<Draft> findByTokenHash(String tokenHash);

    @Modifying
    @Query("delete from Draft draft where draft.updatedAt < :before")
    int deleteOlderThan(Instant before);
}
