package fr.declic.shell;

import java.util.List;

/**
 * Which words a volunteer may read: they exist in every language of the screens and follow the rules of FALC. The team's own
 * screens are in French only. A new screen for volunteers gets its prefix here.
 */
final class VolunteerFacing {

    /** A key is covered by its own name, or by the words before one of its dots. */
    private static final List<String> PREFIXES = List.of(
            "language",
            "app",
            "shell.signOut",
            "listen",
            "voice",
            "connection",
            "site",
            "form",
            "plan",
            // what people choose from
            "family",
            "skill",
            "kind",
            "limit",
            "mobility",
            "deprivation",
            "hours",
            "day",
            "halfday",
            // the public pages; the team's beginning is called «home» too
            "home.title",
            "home.fictional",
            "home.demo",
            "home.heading",
            "home.lead",
            "home.volunteer",
            "home.register",
            "home.duration",
            "home.count.title",
            "home.count.total",
            "home.count.ebe",
            "home.count.elsewhere",
            "home.count.running",
            "home.count.toCome",
            "home.count.ebeMeaning",
            "home.how",
            "home.step1",
            "home.step2",
            "home.step3",
            "home.step4",
            "home.help",
            "pages",
            "project",
            "accessibility",
            "privacy",
            "credits",
            "legalBasis",
            "idea",
            // signing in
            "access.continue",
            "access.back",
            "access.start",
            "access.code",
            "access.birth",
            "access.card",
            "access.device",
            "access.error",
            // a drop-in point's device, and the card one leaves with
            "borne",
            "card",
            // without a network
            "slip",
            "offline",
            "callTime",
            "install",
            // registering, and one's own space
            "registration",
            "space",
            "answers",
            "rights",
            "confirm",
            "week",
            "offer",
            "reason.you",
            "proposal.refusal",
            // what is held of oneself, on paper
            "held",
            "field",
            "status",
            "said.deprivation",
            "criterion.DEPRIVATION",
            "criterion.RESIDENCE",
            "criterion.VOLUNTEERING",
            // what is sent
            "proposal.message",
            "messaging.waiting",
            "message.subject");

    /** The team's, among those. */
    private static final List<String> EXCEPT = List.of(
            "access.error.password",
            "access.error.passwordClosed",
            "access.error.staffOver",
            "card.action",
            "voice.about",
            "proposal.refusal.ANSWER_MISSING",
            "proposal.refusal.REASON_MISSING",
            "proposal.refusal.ALREADY_PROPOSED",
            "proposal.refusal.NOT_ON_THE_LIST",
            "proposal.refusal.DOES_NOT_SUIT",
            "proposal.refusal.LAST_PLACE_GONE");

    private VolunteerFacing() {}

    static boolean covers(String key) {
        return isUnder(PREFIXES, key) && !isUnder(EXCEPT, key);
    }

    /** Prefixes under which there is not one of these keys. */
    static List<String> without(Iterable<String> keys) {
        var unused = new java.util.ArrayList<>(PREFIXES);
        keys.forEach(key -> unused.removeIf(prefix -> isUnder(List.of(prefix), key)));
        return unused;
    }

    private static boolean isUnder(List<String> prefixes, String key) {
        return prefixes.stream().anyMatch(prefix -> key.equals(prefix) || key.startsWith(prefix + "."));
    }
}
