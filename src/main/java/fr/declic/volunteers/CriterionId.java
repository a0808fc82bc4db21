package fr.declic.volunteers;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import java.io.Serializable;
import java.util.UUID;

@Embeddable
record CriterionId(
        UUID volunteerId, @Enumerated(EnumType.STRING) CriterionKind kind) implements Serializable {}
