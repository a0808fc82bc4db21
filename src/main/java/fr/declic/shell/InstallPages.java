package fr.declic.shell;

import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.CacheControl;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.RestController;

/** What a device needs to know to install the application: its name, its pictures, and the ways into it. */
@RestController
class InstallPages {

    static final String ADDRESS = "/manifest.webmanifest";

    private static final MediaType MANIFEST = MediaType.parseMediaType("application/manifest+json");
    private static final String COLOUR = "#fbf6ec";

    private final Words words;

    InstallPages(Words words) {
        this.words = words;
    }

    @GetMapping(ADDRESS)
    ResponseEntity<Map<String, Object>> manifest(Locale language) {
        var manifest = new LinkedHashMap<String, Object>();
        manifest.put("id", "/");
        manifest.put("name", say("app.name", language));
        manifest.put("short_name", say("app.name", language));
        manifest.put("description", say("site.description", language));
        manifest.put("lang", language.getLanguage());
        manifest.put("dir", "auto");
        manifest.put("start_url", "/");
        manifest.put("scope", "/");
        manifest.put("display", "standalone");
        manifest.put("background_color", COLOUR);
        manifest.put("theme_color", COLOUR);
        manifest.put(
                "icons",
                List.of(
                        icon("icons/declic-192.png", "192x192", "any"),
                        icon("icons/declic-512.png", "512x512", "any"),
                        icon("icons/declic-maskable-512.png", "512x512", "maskable")));
        manifest.put(
                "shortcuts",
                List.of(
                        shortcut(say("install.mySpace", language), "/mon-espace"),
                        shortcut(say("install.register", language), "/inscription")));
        return ResponseEntity.ok()
                .cacheControl(CacheControl.noCache())
                .contentType(MANIFEST)
                .body(manifest);
    }

    /** Browsers and phones ask for these by themselves, whatever a page says. */
    @GetMapping({"/favicon.ico", "/apple-touch-icon.png", "/apple-touch-icon-precomposed.png"})
    ResponseEntity<Resource> icon() {
        return ResponseEntity.ok()
                .cacheControl(CacheControl.maxAge(Duration.ofDays(1)))
                .contentType(MediaType.IMAGE_PNG)
                .body(new ClassPathResource("META-INF/resources/icons/declic-apple-180.png"));
    }

    private String say(String key, Locale language) {
        return words.getTranslation(key, language);
    }

    private static Map<String, Object> shortcut(String name, String address) {
        return Map.of("name", name, "url", address, "icons", List.of(icon("icons/declic-192.png", "192x192", "any")));
    }

    private static Map<String, String> icon(String file, String sizes, String purpose) {
        return Map.of("src", "/" + file, "sizes", sizes, "type", MediaType.IMAGE_PNG_VALUE, "purpose", purpose);
    }
}
