package fr.declic.shell;

/**
 * Nobody waits for the shape of words: what a device shows before it has our letters stands in its own. It fetches ours once the words
 * are there, and shows them from its next page or question on, so that nothing jumps under anybody's eyes.
 */
public final class Letters {

    /** Before the first word is shown: a device that remembers our letters shows them at once. */
    public static final String BEGIN = """
            {let kept;try{kept=localStorage.letters}catch{}if(!kept)document.documentElement.classList.add('device-letters')}\
            """;

    /** From now on this page may show ours. */
    public static final String OURS = "document.documentElement.classList.remove('device-letters');";

    /** Once the words are there. What cannot be fetched or remembered is asked for again by the next page. */
    public static final String FETCH = """
            document.fonts.load('1em Hyperlegible').then(found=>{if(found.length)localStorage.letters='ours'}).catch(()=>{});\
            """;

    private Letters() {}
}
