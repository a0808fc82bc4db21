package fr.declic.territory;

import java.util.List;

/** What a module has to translate. Names of people, addresses and what somebody said themself are not among it. */
public interface PhraseSource {

    /** In the order in which they are read; called inside a transaction. */
    List<Phrase> phrases();
}
