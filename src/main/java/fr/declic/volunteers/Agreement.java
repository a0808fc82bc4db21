package fr.declic.volunteers;

import jakarta.persistence.Column;
import jakarta.persistence.Embeddable;
import java.time.LocalDate;

/**
 * The written agreement of a minor's representative, as it was shown; the paper itself is not kept.
 *
 * @param on the day it was shown
 * @param by the representative, by name
 */
@Embeddable
record Agreement(
        @Column(name = "agreement_on") LocalDate on,
        @Column(name = "agreement_by") String by) {}
