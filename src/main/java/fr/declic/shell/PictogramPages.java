package fr.declic.shell;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/** Hands out the sheets of pictograms; a picture alone is a file like others. */
@Configuration
class PictogramPages {

    private static final MediaType SVG = MediaType.valueOf("image/svg+xml");

    @Bean
    RouterFunction<ServerResponse> pictogramSheets() {
        return RouterFunctions.route()
                .GET(PictogramPages::isSheet, request -> ServerResponse.ok()
                        .contentType(SVG)
                        .body(PictogramSheet.at(request.path()).orElseThrow()))
                .build();
    }

    private static boolean isSheet(ServerRequest request) {
        return PictogramSheet.at(request.path()).isPresent();
    }
}
