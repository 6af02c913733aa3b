package de.klimanetz.testing;

import java.util.Random;

/** Damages texts as editors and programs do, and with whatever means something in AsciiDoc. */
public final class Mutations {

    private static final String[] MARKS = {
        "*",
        "**",
        "_",
        "__",
        "`",
        "+",
        "++",
        "+++",
        "#",
        "^",
        "~",
        "[",
        "]",
        "[[",
        "]]",
        "<<",
        ">>",
        "{",
        "}",
        "\\",
        "|",
        "||",
        "a|",
        "|===",
        "----",
        "====",
        "____",
        "****",
        "++++",
        "////",
        "--",
        "'''",
        "+\n",
        " +",
        "\n",
        "\n\n",
        "\n\n\n",
        "\t",
        "= ",
        "== ",
        "=== ",
        "====== ",
        ". ",
        ".. ",
        "* ",
        "** ",
        "- ",
        "1. ",
        "a. ",
        "::",
        ":::",
        ";;",
        ": ",
        ":id: ",
        "image::",
        "link:",
        "xref:",
        "footnote:[",
        "pass:[",
        "https://",
        "mailto:",
        "include::x[]",
        "ifdef::x[]",
        "{docdate}",
        "{counter:a}",
        "NOTE: ",
        "[quote, A, B]",
        "[cols=2]",
        "[.rolle]",
        "[Foto]",
        "<b>",
        "</b>",
        "<script>",
        "&#0;",
        "&amp;",
        "\u00A0",
        "\u00AD",
        "\u200B",
        "\u202E",
        "\u0000",
        "ä",
        "a\u0308",
        "👩‍👧",
        "\uD83D",
        "intern: ",
        "((",
        "(((",
        "))",
        "//",
        "<<<<<<< ",
        "=======",
        ">>>>>>> ",
        "(C)",
        "...",
        "\"`",
        "`\"",
        "'`",
        "9999999999",
        "2026-02-30",
        "-1",
        "0",
        "%s",
        "$1"
    };

    private Mutations() {}

    /** Returns a text with up to eight changes. */
    public static String mutated(String text, Random random) {
        StringBuilder mutated = new StringBuilder(text);
        for (int count = 1 + random.nextInt(8); count > 0; count--) {
            int at = random.nextInt(mutated.length() + 1);
            int end = Math.min(mutated.length(), at + random.nextInt(40));
            switch (random.nextInt(6)) {
                case 0 -> mutated.delete(at, end);
                case 1 -> mutated.insert(at, mutated.substring(at, end));
                case 2 -> mutated.insert(at, MARKS[random.nextInt(MARKS.length)].repeat(1 + random.nextInt(4)));
                case 3 -> mutated.replace(at, end, MARKS[random.nextInt(MARKS.length)]);
                case 4 -> mutated.insert(at, Character.toString(1 + random.nextInt(0xD7FF)));
                default -> mutated.insert(at, MARKS[random.nextInt(MARKS.length)]);
            }
        }
        return mutated.toString();
    }
}
