package fr.declic.volunteers;

import java.util.Optional;

/** Something that whoever opens a person's file has to know first, told by a module above this one. */
public interface PersonNotice {

    /** The sentence, in French; nothing for most people. */
    Optional<String> about(VolunteerId person);
}
