package fr.declic.vocabulary;

import java.util.List;

/** The trades of the ROME 4.0, by the names people know them by. */
interface Trades {

    /**
     * The trades that somebody may mean, and those near to them, the likeliest first.
     *
     * @param typed anything at all
     * @return codes of the ROME; none when nothing comes near, or when nobody has imported the ROME
     */
    List<String> meantBy(String typed);
}
