package fr.declic.territory.site;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReadingMarkdownTest {

    @Test
    void knowsHeadingsListsAndLinks() {
        assertThat(Markdown.html("# Titre\n\n- une\n- deux\n\n[lien](https://exemple.invalid) et **gras**"))
                .contains(
                        "<h2>Titre</h2>",
                        "<li>une</li>",
                        "<a",
                        "href=\"https://exemple.invalid\"",
                        "<strong>gras</strong>");
    }

    @Test
    void leadsToAPhoneToAMailboxAndToAPageOfOurs() {
        assertThat(Markdown.html("[a](tel:3928) [b](mailto:x@exemple.invalid) [c](/credits)"))
                .contains("href=\"tel:3928\"", "href=\"mailto:x@exemple.invalid\"", "href=\"/credits\"");
    }

    @Test
    void showsHtmlAsItWasTyped() {
        assertThat(Markdown.html("<script>alert(1)</script>\n\nUn <b onclick=x>mot</b>"))
                .doesNotContain("<script", "<b ")
                .contains("&lt;script&gt;", "&lt;b onclick=x&gt;mot");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "data:text/html,x",
                "vbscript:x",
                "&#106;avascript:alert(1)",
                "file:///etc/passwd"
            })
    void aLinkOfAnotherKindLeadsNowhere(String address) {
        assertThat(Markdown.html("[mot](" + address + ")")).doesNotContainIgnoringCase("script:", "data:", "file:");
    }

    @Test
    void aPictureFromElsewhereGivesWayToItsWords() {
        assertThat(Markdown.html("![un *chat*](https://exemple.invalid/x.png)"))
                .doesNotContain("<img")
                .contains("un");
    }
}
