package fr.declic.matching;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.UUID;
import org.springframework.data.repository.Repository;
import org.springframework.transaction.annotation.Propagation;
import org.springframework.transaction.annotation.Transactional;

@Transactional(propagation = Propagation.MANDATORY)
interface StatedObstacleRepository extends Repository<StatedObstacle, UUID> {

    StatedObstacle save(StatedObstacle obstacle);

    Optional<StatedObstacle> findById(UUID id);

    List<StatedObstacle> findByProposalIdInOrderByStatedAt(Collection<UUID> proposals);
}
