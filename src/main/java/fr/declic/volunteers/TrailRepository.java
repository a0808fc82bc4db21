package fr.declic.volunteers;

import java.util.List;
import java.util.UUID;
import org.springframework.data.domain.Limit;
import org.springframework.data.repository.Repository;

interface TrailRepository extends Repository<TrailEntry, UUID> {

    TrailEntry save(TrailEntry entry);

    List<TrailEntry> findByVolunteerIdOrderByAtDesc(UUID volunteer, Limit limit);

    List<TrailEntry> findByVolunteerIdAndKind(UUID volunteer, String kind);
}
