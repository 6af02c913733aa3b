package de.klimanetz.files;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class SvgFileTest {

    private static final String START = "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 9 9\"";

    @ParameterizedTest
    @ValueSource(
            strings = {
                "><title>Rad</title><path d=\"M0 0\" fill=\"url(#farbe)\" style=\"fill:url( '#f' )\"/></svg>",
                " xmlns:xlink=\"http://www.w3.org/1999/xlink\"><use href=\"#a\"/><use xlink:href=\"#a\" xml:space=\"preserve\"/></svg>",
                " xmlns:i=\"http://www.inkscape.org/namespaces/inkscape\" i:version=\"1\"><g i:label=\"Ebene\"/></svg>",
                " xmlns:r=\"http://www.w3.org/1999/02/22-rdf-syntax-ns#\"><metadata><r:RDF/></metadata></svg>",
                "><!-- <script> --><text><![CDATA[<script>]]> &lt;script></text></svg>",
            })
    void acceptsDrawings(String rest) {
        assertThat(SvgFile.findings(START + rest)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "><script>alert(1)</script></svg>",
                " xmlns:s=\"http://www.w3.org/2000/svg\"><s:script>alert(1)</s:script></svg>",
                "><metadata><script>alert(1)</script></metadata></svg>",
                "><metadata><x xmlns=\"\"><script xmlns=\"http://www.w3.org/2000/svg\"/></x></metadata></svg>",
                "><desc><script xmlns=\"http://www.w3.org/1999/xhtml\">alert(1)</script></desc></svg>",
                " xmlns:h=\"http://www.w3.org/1999/xhtml\"><metadata><h:iframe src=\"https://evil.example\"/></metadata></svg>",
                "><title><img xmlns=\"http://www.w3.org/1999/xhtml\" src=\"x\" onerror=\"alert(1)\"/></title></svg>",
                "><foreignObject/></svg>",
                "><style>@import url(https://evil.example)</style></svg>",
                "><animate attributeName=\"href\" to=\"javascript:alert(1)\"/></svg>",
                "><set attributeName=\"onload\" to=\"alert(1)\"/></svg>",
                "><a href=\"https://evil.example\"/></svg>",
                "><image href=\"https://evil.example/x.png\"/></svg>",
                "><use href=\"data:image/svg+xml,x\"/></svg>",
                "><use href=\"other.svg#a\"/></svg>",
                " xmlns:x=\"http://www.w3.org/1999/xlink\"><use x:href=\"https://evil.example#a\"/></svg>",
                " xml:base=\"https://evil.example/\"><use href=\"#a\"/></svg>",
                " onload=\"alert(1)\"/>",
                " OnLoad=\"alert(1)\"/>",
                "><rect fill=\"url(https://evil.example)\"/></svg>",
                "><rect style=\"fill:URL('https://evil.example')\"/></svg>",
                "><rect style=\"fill:u\\72l(https://evil.example)\"/></svg>",
                "><rect style=\"fill:&#117;rl(https://evil.example)\"/></svg>",
                "><rect style=\"fill:url(#a) url(//evil.example)\"/></svg>",
                "><rect style=\"background:image-set('https://evil.example' 1x)\"/></svg>",
                "><?xml-stylesheet href=\"https://evil.example\"?></svg>",
                "><script",
                "><g></svg>",
                ">&nbsp;</svg>"
            })
    void rejectsWhatRunsOrLoadsFromElsewhere(String rest) {
        assertThat(SvgFile.findings(START + rest)).as(rest).isNotEmpty();
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "",
                "Ein Text",
                "<svg/>",
                "<svg xmlns=\"http://www.w3.org/1999/xhtml\"/>",
                "<html xmlns=\"http://www.w3.org/1999/xhtml\"><svg xmlns=\"http://www.w3.org/2000/svg\"/></html>",
                "<!DOCTYPE svg [<!ENTITY a \"b\">]><svg xmlns=\"http://www.w3.org/2000/svg\">&a;</svg>"
            })
    void rejectsWhatIsNoDrawing(String text) {
        assertThat(SvgFile.findings(text)).hasSize(1);
    }
}
