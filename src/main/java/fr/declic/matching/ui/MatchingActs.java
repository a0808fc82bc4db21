package fr.declic.matching.ui;

import fr.declic.activities.OpeningId;
import fr.declic.matching.RunningProposal;
import fr.declic.volunteers.VolunteerId;

/** What the cards of the matching ask the screen to do. */
interface MatchingActs {

    void propose(VolunteerId person, OpeningId opening);

    void release(RunningProposal proposal);

    void showOthers(boolean shown);
}
