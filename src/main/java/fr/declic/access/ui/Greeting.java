package fr.declic.access.ui;

import fr.declic.access.VolunteerDirectory;
import fr.declic.access.VolunteerSignIn.Arrived;
import fr.declic.shell.ReaderLanguage;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.stereotype.Component;

/** Whoever comes in on another device than before is spoken to in the language in which they are known. */
@Component
class Greeting {

    private final ObjectProvider<VolunteerDirectory> directory;
    private final ReaderLanguage reader;

    Greeting(ObjectProvider<VolunteerDirectory> directory, ReaderLanguage reader) {
        this.directory = directory;
        this.reader = reader;
    }

    void inTheirLanguage(Arrived arrived, HttpServletRequest request, HttpServletResponse response) {
        directory.stream()
                .flatMap(people -> people.languageOf(arrived.person().id()).stream())
                .findFirst()
                .ifPresent(language -> reader.greet(language, request, response));
    }
}
