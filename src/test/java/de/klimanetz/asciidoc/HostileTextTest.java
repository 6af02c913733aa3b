package de.klimanetz.asciidoc;

import static org.assertj.core.api.Assertions.assertThat;

import de.klimanetz.asciidoc.plain.PlainReader;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/** Markup that could run code in the browser of a reader or load from another host is reported. */
class HostileTextTest {

    private static final Converter CONVERTER = AsciiDocConverter.plain(new PlainReader());

    @AfterAll
    static void close() {
        CONVERTER.close();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "javascript:alert(1)",
                "JaVaScRiPt:alert(1)",
                "java&#10;script:alert(1)",
                "java&#13;script:alert(1)",
                "javascript&#58;alert(1)",
                "javascript&colon;alert(1)",
                "java&Tab;script:alert(1)",
                "&#106;avascript:alert(1)",
                "&#x6a;avascript:alert(1)",
                "javascript:alert(1)\u2028",
                "javascript:alert(1)\u0085",
                "vbscript:msgbox",
                "data:text/html,<script>alert(1)</script>",
                "data:text/html;base64,PHNjcmlwdD4=",
                "file:///etc/passwd",
                "//evil.example/",
                "/\\evil.example/",
                "\\\\evil.example/",
                "bla\"onmouseover=\"alert(1)",
                "bla\"style=\"position:fixed"
            })
    void reportsHostileTargetsOfLinks(String target) {
        assertReported("link:" + target + "[klick]");
        assertReported("* Liste\n+\n--\nlink:" + target + "[klick]\n--");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "link:++java\tscript:alert(1)++[k]",
                "link:++java\nscript:alert(1)++[k]",
                "link:++ javascript:alert(1)++[k]",
                "link:++\u0001javascript:alert(1)++[k]",
                "link:++/\t/evil.example++[k]",
                "xref:javascript:alert(1)[k]",
                "xref:javascript:alert(1).adoc[k]",
                "<<javascript:alert(1)#x,k>>",
                "[id=\"x\\\" onclick=\\\"a\"]\nText",
                "[id='x\" onclick=\"a']\nText",
                "[#x\"onclick=\"a]\nText",
                "[#x\"onclick=\"a]\nNOTE: Text",
                "[#x\"onclick=\"a]\n* Text",
                "[role='x\" onclick=\"a']\nText",
                "[.x\"onclick=\"a\"]#Text#",
                "image::https://evil.example/x.png[Alt,urheber=a,lizenz=b]",
                ".+++<script>a</script>+++\nimage::a.svg[Alt,urheber=a,lizenz=b]",
                "[quote, '+++<script>a</script>+++']\nZitat",
                "Text.footnote:[+++<script>a</script>+++]",
                "|===\n|+++<script>a</script>+++\n|===",
                "Text +++<script>a</script>+++ Text",
                "Text pass:[<b onclick=\"a\">x</b>] Text"
            })
    void reportsHostileMarkup(String text) {
        assertReported(text);
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                "<SCRIPT SRC=//evil.example></SCRIPT>",
                "<iframe src=\"https://evil.example\"></iframe>",
                "<style>body{display:none}</style>",
                "<svg><script>alert(1)</script></svg>",
                "<svg onload=alert(1)>",
                "<math><mtext><table><mglyph><style><img src=x onerror=alert(1)></style></mglyph></table></mtext></math>",
                "<noscript><p title=\"</noscript><img src=x onerror=alert(1)>\"></noscript>",
                "<!--x--!><img src=x onerror=alert(1)>",
                "<!--><img src=x onerror=alert(1)>-->",
                "<!-- [if IE]><script>alert(1)</script><![endif] -->",
                "<img src=x onerror=alert(1)>",
                "<a href=\"java\tscript:alert(1)\">k</a>",
                "<a href=\"&#1;javascript:alert(1)\">k</a>",
                "<a href=\"#x\" ping=\"https://evil.example\">k</a>",
                "<p style=\"position:fixed\">x</p>",
                "<p class=\"kopf\">x</p>",
                "<template><script>alert(1)</script></template>",
                "<form action=\"https://evil.example\"><input name=a></form>",
                "<object data=\"https://evil.example\"></object>",
                "<base href=\"https://evil.example/\">",
                "<meta http-equiv=refresh content=\"0;url=https://evil.example\">",
                "<link rel=stylesheet href=//evil.example>",
                "<plaintext>",
                "<textarea>"
            })
    void reportsRawHtml(String html) {
        assertReported("++++\n" + html + "\n++++");
        assertReported("* Liste\n+\n++++\n" + html + "\n++++");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "<script>alert(1)</script>",
                ".<b onclick=\"a\">Titel</b>\nimage::a.svg['Alt\" onerror=\"a',urheber='<script>',lizenz='\"><b>']",
                "link:/suche/?wort=javascript:alert(1)[k]",
                "mailto:klima@kreis.de[Mail] und link:tel:+4928616811[Anruf] und link:HTTPS://x.example[Netz]",
                "xref:../kommunen/ahaus.adoc#teil[Ahaus]"
            })
    void acceptsHarmlessTexts(String text) {
        Conversion conversion = CONVERTER.convert(text);

        assertThat(conversion.findings()).isEmpty();
        assertThat(conversion.parts().toString()).doesNotContain("<script", "<b ", "\" onerror");
    }

    private static void assertReported(String text) {
        assertThat(CONVERTER.convert(text).findings()).as(text).isNotEmpty();
    }
}
