package de.klimanetz.search;

/** How much a word says about a page, by the place where it stands: from 1 to 9. */
public enum Weight {
    /** A title of one word. */
    NAME(9, 6),
    SHORT_TITLE(8, 5),
    TITLE(7, 5),
    LONG_TITLE(6, 4),
    TOPIC(5, 3),
    FACT(5, 3),
    TEASER(4, 2),
    HEADING(3, 2),
    TEXT(2, 1);

    private final int ofWord;
    private final int ofPart;

    Weight(int ofWord, int ofPart) {
        this.ofWord = ofWord;
        this.ofPart = ofPart;
    }

    /** Returns the weight of a title, which is less if the title has many words. */
    static Weight ofTitle(int words) {
        return switch (words) {
            case 0, 1 -> NAME;
            case 2 -> SHORT_TITLE;
            case 3, 4 -> TITLE;
            default -> LONG_TITLE;
        };
    }

    int ofWord() {
        return ofWord;
    }

    /** Returns the weight of the parts of a compound. */
    int ofPart() {
        return ofPart;
    }

    /** Returns the weight of other words for the same. */
    int ofSynonym() {
        return Math.max(1, ofPart - 1);
    }
}
