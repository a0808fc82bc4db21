package fr.declic.matching.ui;

import fr.declic.activities.OpeningId;
import fr.declic.matching.PlannedPlaces;
import fr.declic.matching.WaveAsked;
import fr.declic.matching.WavePage;
import fr.declic.matching.WaveWords;
import fr.declic.volunteers.VolunteerId;
import java.util.List;
import java.util.Optional;

/** What the pieces of a wave's page ask the page to do. */
interface WaveActs {

    void send(WavePage.Run run, List<PlannedPlaces> places);

    void asked(VolunteerId person, OpeningId would, WaveAsked answer);

    /** Who might free a place for somebody: a search of its own. */
    List<WavePage.MayFree> mayFree();

    /** Why somebody has their place, or none: found when it is asked for. */
    Optional<WaveWords.Said> why(VolunteerId person);
}
