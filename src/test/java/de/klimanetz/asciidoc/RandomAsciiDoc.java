package de.klimanetz.asciidoc;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.function.Predicate;

/** Random documents of what the plain reader knows and of what lies just beside it; the same for the same seed. */
final class RandomAsciiDoc {

    private static final String[] WORDS = {
        "Rad",
        "Wärme",
        "über",
        "a",
        "2026",
        "17",
        "die",
        "Bürger*innen",
        "Haus_zu_Haus",
        "CO~2~",
        "m^2^",
        "Ahaus",
        "ja",
        "x.y",
        "z. B.",
        "10:30",
        "50 %",
        "§ 3",
        "„Zitat“",
        "km²",
        "é",
        "I",
        "Straße",
        "E-Mail",
        "1.",
        "5. Mai",
        "C"
    };

    private static final String[] SPACES = {" ", " ", " ", " ", " ", " ", "", "\n", "  ", "\u00a0"};

    private static final String[] INLINE = {
        "*fett*",
        "_kursiv_",
        "`code`",
        "*_beides_*",
        "_*beides*_",
        "#rot#",
        "[.lang-en]#text#",
        "[.a.b]#zwei Wörter#",
        "https://x.de[Text]",
        "https://x.de/a_b?c=1&d=2[Zwei *Wörter*]",
        "http://x.de",
        "https://x.de/a.",
        "link:/termine/[Termine]",
        "link:++https://x.de/__a__--b++[Text]",
        "link:tel:+492861939310[02861 939310]",
        "xref:../a/b-c.adoc[Text]",
        "xref:b.adoc#teil[Teil]",
        "xref:b.adoc[]",
        "mailto:a@b.de[Mail]",
        "klima@ahaus.de",
        "footnote:[Siehe dort.]",
        "wort--wort",
        "eins -- zwei",
        "...",
        "geht's",
        "'so'",
        "\"so\"",
        "A & B",
        "1 < 2",
        "3 > 2",
        "(C)",
        "->",
        "[1]",
        "[x]",
        "a + b",
        "55+",
        "+49 2861",
        "H~2~O",
        "10^3^",
        "Link: hier",
        "a:b",
        "Helfer:innen",
        "eins +\nzwei",
        "(klima@ahaus.de)",
        "(https://x.de)",
        "*https://x.de[Text]*",
        "_a *b* c_",
        "*a _b_ c*",
        "1 * 2",
        "a - b"
    };

    private static final String[] EDGES = {
        "*",
        "_",
        "`",
        "#",
        "^",
        "~",
        "+",
        "**",
        "__",
        "``",
        "##",
        "++",
        "[",
        "]",
        "[[a]]",
        "<<a>>",
        "{nbsp}",
        "{",
        "}",
        "\\",
        "&amp;",
        "&#8217;",
        "<b>",
        ">",
        "<",
        "=>",
        "<=",
        "--",
        "---",
        "....",
        "'",
        "\"",
        "\"`a`\"",
        "'`a`'",
        "`+a+`",
        "$$",
        "((a))",
        "::",
        ";;",
        ":",
        ";",
        "|",
        "@",
        "//",
        "a@b",
        "http://",
        "https://x.de/*a*[b]",
        "link:a b[c]",
        "link:[a]",
        "https://x.de[]",
        "https://x.de[a=b]",
        "https://x.de[a^]",
        "xref:a[b]",
        "image:a.svg[b]",
        "footnote:[]",
        "footnote:a[b]",
        "pass:[*a*]",
        "mailto:",
        " +",
        "[.a]",
        "[a]*b*",
        "[.a]*b*",
        "(R)",
        "(TM)",
        "->x",
        "https://x.de;",
        "https://x.de:",
        "https://x.de)[",
        "x@y.de[",
        "ftp://x.de",
        "_https://x.de",
        "*a@b.de*",
        "a*",
        "*a",
        "_a",
        "a_",
        "`a",
        "a`",
        "'s",
        "’",
        "…",
        "–",
        "é*",
        "*é",
        "²",
        "ª",
        "µ",
        "Σ",
        "İ",
        "\u200b",
        "\u00ad"
    };

    private static final String[] STARTS = {
        "",
        "",
        "",
        "",
        "",
        "* ",
        "- ",
        ". ",
        "== ",
        "== ",
        "=== ",
        "NOTE: ",
        "TIP: ",
        "HINWEIS: ",
        ".Titel\n",
        "[.lang-en]\n",
        "[%hardbreaks]\n",
        "[quote, Anna Beispiel, Ein Buch]\n"
    };

    private static final String[] RARE_STARTS = {
        "*** ",
        ".. ",
        "==== ",
        ".",
        "// ",
        "  ",
        "[NOTE]\n",
        "1. ",
        "a. ",
        "+\n",
        "> ",
        "# ",
        "a:: ",
        "- [ ] ",
        "* [x] ",
        "[[a]]\n",
        "[#a]\n",
        "= ",
        "|",
        "<1> ",
        "''' ",
        "I) ",
        "-",
        "::",
        ":a: ",
        "...",
        "/",
        "//",
        "\"",
        "_",
        "*"
    };

    private static final String[] FIXED = {
        "image::a.svg[Ein Bild]",
        "image::b/c-d.svg[\"Bild, groß: ja\", urheber=\"Anna & Co.\", lizenz=\"CC BY 4.0\"]",
        ".Titel\nimage::a.svg[Bild, urheber=Anna]",
        "// Kommentar",
        "****\nKasten\n****",
        "====\nBeispiel\n\n* Punkt\n====",
        "[WARNING]\n====\nAchtung\n====",
        "____\nZitat\n____",
        "[quote, Anna]\n____\nEins.\n\nZwei.\n____",
        "[.a]\n****\nKasten\n****",
        ".Titel\n====\nText\n====",
        "Wo:: im *Rathaus*\nWann:: um 10:30",
        "a:: b\nc\n\nd:: e",
        "* a\n** b\n\n* c\n. d",
        "* a\n\n// ende\n\n* b"
    };

    private static final String[] RARE_FIXED = {
        "image::a.svg[]",
        "image::a.svg[Bild, 100]",
        "image::a.svg['Bild']",
        "'''",
        "<<<",
        "***",
        "---",
        "----\ncode\n----",
        "////\nKommentar\n////",
        "--\noffen\n--",
        "include::a.adoc[]",
        ":name: wert",
        "====",
        "****",
        "|===",
        "ifdef::a[]",
        "toc::[]",
        "[NOTE]",
        ".Titel",
        "[.a]",
        "[cols=2]",
        "+",
        "Titel\n-----",
        "[]",
        "[discrete]\n== Titel",
        "a::\n  b",
        "* a\n+\nb"
    };

    private final Random random;

    /** Whether it has constructs that the plain reader does not know, or that are ambiguous. */
    private final boolean edgy;

    private RandomAsciiDoc(long seed) {
        this.random = new Random(seed);
        this.edgy = random.nextInt(3) == 0;
    }

    /** Returns the pieces of a document, to be written one behind the other. */
    static List<String> document(long seed) {
        return new RandomAsciiDoc(seed).document();
    }

    /** Returns the fewest pieces that still have a property, found by leaving out more and more of them. */
    static List<String> smallest(List<String> pieces, Predicate<String> property) {
        List<String> small = new ArrayList<>(pieces);
        for (int size = Math.max(1, small.size() / 2); size > 0; size /= 2) {
            for (int at = 0; at + size <= small.size(); ) {
                List<String> tried = new ArrayList<>(small);
                tried.subList(at, at + size).clear();
                if (property.test(String.join("", tried))) {
                    small = tried;
                } else {
                    at++;
                }
            }
        }
        return small;
    }

    private List<String> document() {
        List<String> pieces = new ArrayList<>();
        int blocks = 1 + random.nextInt(5);
        for (int block = 0; block < blocks; block++) {
            switch (random.nextInt(10)) {
                case 0 -> pieces.add(one(edgy ? RARE_FIXED : FIXED));
                case 1 -> addTable(pieces);
                case 2, 3 -> addList(pieces);
                default -> {
                    pieces.add(one(edgy && random.nextInt(4) == 0 ? RARE_STARTS : STARTS));
                    addText(pieces);
                }
            }
            pieces.add(edgy && random.nextInt(6) == 0 ? "\n" : "\n\n");
        }
        return pieces;
    }

    private void addText(List<String> pieces) {
        int parts = 1 + random.nextInt(7);
        for (int part = 0; part < parts; part++) {
            int kind = random.nextInt(10);
            pieces.add(kind < 4 ? one(WORDS) : kind < 9 || !edgy ? one(INLINE) : one(EDGES));
            pieces.add(one(SPACES));
        }
    }

    private void addList(List<String> pieces) {
        String[] markers = {"* ", "* ", "- ", "** ", ". ", ".. ", "*** ", "*  "};
        int items = 1 + random.nextInt(5);
        for (int item = 0; item < items; item++) {
            pieces.add(random.nextInt(3) == 0 ? one(markers) : markers[0]);
            addText(pieces);
            pieces.add(random.nextInt(6) == 0 ? "\n  weiter\n" : random.nextInt(6) == 0 ? "\n\n" : "\n");
        }
    }

    private void addTable(List<String> pieces) {
        int columns = 1 + random.nextInt(6);
        if (random.nextBoolean()) {
            pieces.add("." + one(WORDS) + "\n");
        }
        String[] widths = {"1", "2", "3", "4", "5", "10", "33"};
        List<String> cols = random.ints(columns, 0, widths.length)
                .mapToObj(width -> widths[width])
                .toList();
        String[] attributes = {
            "[cols=\"" + String.join(",", cols) + "\", options=\"header\"]\n",
            "[%header, cols=\"" + String.join(", ", cols) + "\"]\n",
            "",
            "[%header]\n",
            "[.balken, cols=\"" + String.join(",", cols) + "\"]\n",
            "[cols=" + columns + "]\n",
            "[options=header]\n"
        };
        pieces.add(one(attributes));
        pieces.add("|===\n");
        int rows = 1 + random.nextInt(4);
        boolean split = random.nextInt(4) == 0;
        for (int row = 0; row < rows; row++) {
            for (int column = 0; column < columns; column++) {
                pieces.add(random.nextInt(20) == 0 ? one(new String[] {"2+|", "a|", "h|", " |", "||"}) : "|");
                pieces.add(
                        random.nextInt(6) == 0
                                ? ""
                                : one(random.nextInt(4) == 0 ? INLINE : WORDS).replace("\n", " "));
                pieces.add(split ? "\n" : one(new String[] {" ", "", "  "}));
            }
            pieces.add(random.nextInt(5) == 0 ? "\n\n" : "\n");
        }
        pieces.add("|===");
    }

    private String one(String[] choices) {
        return choices[random.nextInt(choices.length)];
    }
}
