package fr.declic.volunteers;

import java.util.Optional;
import org.springframework.data.repository.Repository;

interface VolunteerRepository extends Repository<Volunteer, VolunteerId> {

    Volunteer save(Volunteer volunteer);

    Optional<Volunteer> findById(VolunteerId id);
}
