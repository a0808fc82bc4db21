package fr.declic.access;

import jakarta.persistence.LockModeType;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StaffInvitationRepository extends Repository<StaffInvitation, StaffInvitation.Id> {

    StaffInvitation save(StaffInvitation invitation);

    Optional<StaffInvitation> findByTokenHash(String tokenHash);

    /** Locked, so that a second tap finds the link used. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query("select i from StaffInvitation i where i.tokenHash = :tokenHash")
    Optional<StaffInvitation> lockByTokenHash(String tokenHash);

    List<StaffInvitation> findByUsedAtIsNullAndExpiresAtAfterOrderByCreatedAtDesc(Instant now);

    void deleteByEmailIsNullAndUsedAtIsNull();

    void deleteByEmailIgnoreCaseAndUsedAtIsNull(String email);
}
