package fr.declic.access;

import jakarta.persistence.LockModeType;
import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Lock;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StaffAccountRepository extends Repository<StaffAccount, StaffId> {

    StaffAccount save(StaffAccount account);

    Optional<StaffAccount> findById(StaffId id);

    Optional<StaffAccount> findByEmailIgnoreCase(String email);

    List<StaffAccount> findAllByOrderByName();

    @Query("select a from StaffAccount a where a.role = :role and not a.disabled order by a.createdAt, a.name limit 1")
    Optional<StaffAccount> firstOf(Role role);

    /** Locked, so that two administrators cannot close each other's account at once. */
    @Lock(LockModeType.PESSIMISTIC_WRITE)
    @Query(
            "select a from StaffAccount a where a.role = fr.declic.access.Role.ADMINISTRATOR and not a.disabled order by a.id")
    List<StaffAccount> lockOpenAdministrators();
}
