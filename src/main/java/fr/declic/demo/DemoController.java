package fr.declic.demo;

import fr.declic.access.Doorkeeper;
import fr.declic.access.Homes;
import fr.declic.access.Role;
import fr.declic.messaging.DemoMessages;
import fr.declic.messaging.ShownMessage;
import fr.declic.shell.Dates;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.util.List;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;

/** The pages under {@code /demo}; outside demonstration mode they do not exist. */
@Controller
@ConditionalOnBooleanProperty("declic.demo")
class DemoController {

    private static final int SHOWN = 50;
    private static final String SECONDS_BETWEEN_LOOKS = "4";
    private final DemoVisitors visitors;
    private final DemoMessages messages;
    private final Doorkeeper doorkeeper;

    DemoController(DemoVisitors visitors, DemoMessages messages, Doorkeeper doorkeeper) {
        this.visitors = visitors;
        this.messages = messages;
        this.doorkeeper = doorkeeper;
    }

    @GetMapping("/demo")
    String choose(Model page) {
        page.addAttribute("roles", List.of(Role.values()));
        return "demo/choose";
    }

    @PostMapping("/demo")
    String enter(@RequestParam Role role, HttpServletRequest request, HttpServletResponse response) {
        var person = visitors.of(role).orElseThrow(() -> new ResponseStatusException(HttpStatus.NOT_FOUND));
        doorkeeper.openForDemonstration(person, request, response);
        return "redirect:" + Homes.of(role);
    }

    @GetMapping("/demo/messages")
    String messages(Model page, HttpServletResponse response) {
        response.setHeader("Refresh", SECONDS_BETWEEN_LOOKS);
        page.addAttribute(
                "messages", messages.newest(SHOWN).stream().map(Shown::new).toList());
        return "demo/messages";
    }

    /** A message, and when it was written as one reads it. */
    record Shown(ShownMessage message, String at) {

        Shown(ShownMessage message) {
            this(message, Dates.compact(message.createdAt()));
        }
    }
}
