package fr.declic.access;

import java.util.List;
import java.util.Optional;
import org.springframework.data.jpa.repository.Query;
import org.springframework.data.repository.Repository;

interface StaffAccountRepository extends Repository<StaffAccount, StaffId> {

    StaffAccount save(StaffAccount account);

    Optional<StaffAccount> findById(StaffId id);

    Optional<StaffAccount> findByEmailIgnoreCase(String email);

    List<StaffAccount> findAllByOrderByName();

    @Query("select a from StaffAccount a where a.role = :role and not a.disabled order by a.createdAt, a.name limit 1")
    Optional<StaffAccount> firstOf(Role role);
}
