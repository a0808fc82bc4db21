package fr.declic.shell;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import javax.xml.parsers.DocumentBuilderFactory;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;

/** Pictures that are shown together are fetched together, and each is still shown alone. */
class PictogramSheetTest {

    @ParameterizedTest
    @ValueSource(strings = {"family", "kind", "limit", "mobility", "step"})
    void holdsEachPictureOfItsNameOnceAndNothingElse(String sheet) throws Exception {
        assertThat(drawnOn(sheet))
                .containsExactlyInAnyOrderElementsOf(files(sheet).toList())
                .isNotEmpty();
    }

    @Test
    void ofThePublicPagesHoldsEachPictureOnce() throws Exception {
        assertThat(drawnOn("site")).doesNotHaveDuplicates().contains("handshake", "step-who");
    }

    @Test
    void isWhereAPictureOfItIsFetchedUnderTheVersionOfItsContent() {
        assertThat(Pictogram.image("limit-noise").attr("src"))
                .isEqualTo(PageParts.versioned("/pictograms/limit.svg").substring(1) + "#limit-noise");
        assertThat(Pictogram.image("house").attr("src"))
                .isEqualTo(PageParts.versioned("/pictograms/house.svg").substring(1));
    }

    @Test
    void canBeMadeOfEveryPictureSinceAllAreDrawnOnOneSquare() throws IOException {
        for (var file : resources("*")) {
            assertThat(file.getContentAsString(StandardCharsets.UTF_8))
                    .as(file.getFilename())
                    .contains("viewBox=\"0 0 72 72\"")
                    .doesNotContain("id=\"", "<style", "url(");
        }
    }

    private static List<String> drawnOn(String sheet) throws Exception {
        var drawn = PictogramSheet.at("/pictograms/" + sheet + ".svg").orElseThrow();
        var views = DocumentBuilderFactory.newInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(drawn.getBytes(StandardCharsets.UTF_8)))
                .getElementsByTagName("view");
        return IntStream.range(0, views.getLength())
                .mapToObj(i -> views.item(i).getAttributes().getNamedItem("id").getNodeValue())
                .toList();
    }

    private static Stream<String> files(String sheet) throws IOException {
        return Arrays.stream(resources(sheet + "-*"))
                .map(file -> String.valueOf(file.getFilename()).replace(".svg", ""));
    }

    private static Resource[] resources(String names) throws IOException {
        return new PathMatchingResourcePatternResolver()
                .getResources("classpath*:META-INF/resources/pictograms/" + names + ".svg");
    }
}
