package fr.declic.activities.ui;

import fr.declic.access.NetworkLimits;
import fr.declic.activities.Suggestion;
import fr.declic.activities.UsefulWorkId;
import fr.declic.activities.UsefulWorks;
import fr.declic.vocabulary.Vocabulary;
import fr.declic.voice.AnonymousSounds;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.Locale;
import java.util.Map;
import java.util.UUID;
import org.springframework.http.CacheControl;
import org.springframework.http.HttpHeaders;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What the neighbourhood lacks: the ideas the team has read, and the form for a new one. Works without any script. */
@Controller
class IdeasPages {

    private static final String LIST = "/idees";
    private static final String FORM = "/idees/nouvelle";
    private static final String TOO_MUCH = "idea.error.network";

    private final UsefulWorks works;
    private final AnonymousSounds sounds;
    private final Vocabulary vocabulary;
    private final NetworkLimits network;

    IdeasPages(UsefulWorks works, AnonymousSounds sounds, Vocabulary vocabulary, NetworkLimits network) {
        this.works = works;
        this.sounds = sounds;
        this.vocabulary = vocabulary;
        this.network = network;
    }

    @GetMapping(LIST)
    String list(Model page, HttpServletRequest request, HttpServletResponse response) {
        response.setHeader(HttpHeaders.CACHE_CONTROL, CacheControl.noStore().getHeaderValue());
        page.addAttribute("ownStyles", true);
        page.addAttribute("ideas", works.shown(IdeaDevice.read(request).orElse(null)));
        return "activities/ideas";
    }

    @GetMapping(FORM)
    String form(Model page) {
        return form(page, IdeaForm.empty(), Map.of());
    }

    @PostMapping(FORM)
    String suggest(
            @RequestParam(defaultValue = "") String id,
            @RequestParam(defaultValue = "") String sentence,
            @RequestParam(defaultValue = "") String family,
            @RequestParam(defaultValue = "") String street,
            @RequestParam(defaultValue = "") String reach,
            @RequestParam(defaultValue = "") String voice,
            @RequestParam(defaultValue = "false") boolean consent,
            Locale language,
            Model page,
            HttpServletRequest request) {
        var typed = IdeaForm.typed(id, sentence, family, street, reach, voice, consent);
        var errors = typed.errors(vocabulary);
        if (!errors.isEmpty()) {
            return form(page, typed, errors);
        }
        if (!network.take(request.getRemoteAddr())) {
            return form(page, typed, Map.of("form", TOO_MUCH));
        }
        var suggestion = typed.read(language);
        var voiceOrNone = suggestion.voice();
        if (voiceOrNone != null && !sounds.take(voiceOrNone)) {
            return form(page, typed.withoutVoice(), Map.of("voice", "voice.full"));
        }
        works.suggest(new UsefulWorkId(typed.id()), suggestion);
        return "redirect:" + LIST + "?merci";
    }

    @PostMapping("/idees/{id}/accord")
    String agree(
            @PathVariable UUID id,
            @RequestParam(defaultValue = "true") boolean agreed,
            HttpServletRequest request,
            HttpServletResponse response) {
        if (!network.take(request.getRemoteAddr())) {
            return "redirect:" + LIST + "?trop";
        }
        if (agreed) {
            works.agree(new UsefulWorkId(id), IdeaDevice.readOrGive(request, response));
        } else {
            IdeaDevice.read(request).ifPresent(device -> works.disagree(new UsefulWorkId(id), device));
        }
        return "redirect:" + LIST + "#idee-" + id;
    }

    private String form(Model page, IdeaForm typed, Map<String, String> errors) {
        page.addAttribute("typed", typed)
                .addAttribute("errors", errors)
                .addAttribute("families", vocabulary.families())
                .addAttribute("longest", Suggestion.LONGEST_SENTENCE)
                .addAttribute("seconds", IdeaForm.LONGEST_VOICE);
        return "activities/idea-form";
    }
}
