package fr.declic.matching;

import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Transactional(propagation = Propagation.MANDATORY)
interface ProposalRepository extends Repository<Proposal, ProposalId> {

    Proposal save(Proposal proposal);

    Optional<Proposal> findById(ProposalId id);

    List<Proposal> findByVolunteerIdOrderByMadeAtDesc(UUID volunteer);

    List<Proposal> findBySettledBy(UUID contract);
}
