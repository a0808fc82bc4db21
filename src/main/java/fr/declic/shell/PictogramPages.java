package fr.declic.shell;

import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.RouterFunctions;
import org.springframework.web.servlet.function.ServerResponse;

/** Hands out the sheets of pictograms; a picture alone is a file like others. */
@Configuration
class PictogramPages {

    private static final MediaType SVG = MediaType.valueOf("image/svg+xml");

    @Bean
    RouterFunction<ServerResponse> pictogramSheets() {
        var routes = RouterFunctions.route();
        for (var sheet : PictogramSheet.SHEETS) {
            var address = PictogramSheet.addressOf(sheet);
            routes.GET(address, request -> ServerResponse.ok()
                    .contentType(SVG)
                    .body(PictogramSheet.at(address).orElseThrow()));
        }
        return routes.build();
    }
}
