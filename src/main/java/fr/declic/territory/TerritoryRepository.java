package fr.declic.territory;

import java.util.List;
import java.util.Optional;
import org.springframework.data.repository.Repository;

interface TerritoryRepository extends Repository<Territory, Integer> {

    Territory save(Territory territory);

    Optional<Territory> findById(int id);

    Optional<Territory> findBySlug(String slug);

    Optional<Territory> findByHost(String host);

    List<Territory> findAllByOrderById();
}
