package fr.declic.volunteers.ui;

import fr.declic.volunteers.VolunteerFile;
import fr.declic.volunteers.VolunteerId;

/**
 * The file on the screen. Dialogs ask it what is shown at the moment they save, since it may have been read anew meanwhile.
 */
interface OpenFile {

    VolunteerFile shown();

    void readAnew();

    default VolunteerId person() {
        return shown().person().id();
    }

    default int candidacyVersion() {
        return shown().candidacy().version();
    }

    default int personVersion() {
        return shown().person().version();
    }
}
