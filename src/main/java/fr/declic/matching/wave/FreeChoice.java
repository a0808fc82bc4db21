package fr.declic.matching.wave;

import fr.declic.activities.OpeningId;
import fr.declic.volunteers.VolunteerId;

/**
 * A place stays empty, and somebody could get a place if a person who came earlier chose, freely, the empty one. The coordinator
 * may ask; it is never done by itself.
 *
 * @param empty the places that stay empty
 * @param asked who came earlier and might choose them
 * @param now how dear the place they have is to them
 * @param then how dear the empty one would be: less
 * @param gains the first in the list who would then have a place
 */
public record FreeChoice(OpeningId empty, VolunteerId asked, WaveClass now, WaveClass then, VolunteerId gains) {}
