package de.klimanetz.asciidoc;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;
import java.util.Optional;

/** Lays the pieces of a source along the text that is shown of them. Linear but for a bounded number of retries. */
final class Alignment {

    private static final int MAX_RETRIES = 200;

    private final ShownText shown;
    private final List<SourceText.Piece> source;
    private final Deque<Choice> choices = new ArrayDeque<>();
    private final List<SourceText.Piece> marks = new ArrayList<>();
    private final List<SourceText.Piece> replaced = new ArrayList<>();
    private int next;
    private char before;

    Alignment(List<SourceText.Piece> source, ShownText shown) {
        this.source = source;
        this.shown = shown;
    }

    /** The place of the first difference; no piece if the result goes on behind the source. */
    record Difference(Optional<SourceText.Piece> piece, int offset, int shownAt) {}

    /** The state before a piece that may be markup was taken for text. */
    private record Choice(int index, int next, char before, int marks, int replaced) {}

    /** Returns the first difference. Takes what may be markup for text where it is shown, unless that leads nowhere. */
    Optional<Difference> run() {
        Optional<Difference> first = Optional.empty();
        int index = 0;
        for (int retries = 0; ; retries++) {
            Optional<Difference> difference = Optional.empty();
            while (index < source.size() && difference.isEmpty()) {
                difference = take(index);
                index++;
            }
            Optional<Difference> found = difference.or(this::rest);
            if (found.isEmpty()) {
                return Optional.empty();
            }
            first = first.or(() -> found);
            if (choices.isEmpty() || retries == MAX_RETRIES) {
                return first;
            }
            index = reconsidered(choices.pop());
        }
    }

    /** Marks that are not shown, in order. */
    List<SourceText.Piece> marks() {
        return marks;
    }

    /** Pieces of which {@code (C)} has become a copyright sign, or {@code <=} an arrow. */
    List<SourceText.Piece> replaced() {
        return replaced;
    }

    private int reconsidered(Choice choice) {
        next = choice.next();
        before = choice.before();
        marks.subList(choice.marks(), marks.size()).clear();
        replaced.subList(choice.replaced(), replaced.size()).clear();
        SourceText.Piece piece = source.get(choice.index());
        if (piece.kind() == SourceText.Kind.CHARACTER) {
            text(piece, CharacterReferences.character(piece.text()));
        } else {
            markup(piece);
        }
        return choice.index() + 1;
    }

    private Optional<Difference> rest() {
        skipLinks();
        while (before == '-' && shown.at(next) == '-') {
            next++;
            skipLinks();
        }
        return next < shown.length() ? Optional.of(new Difference(Optional.empty(), 0, next)) : Optional.empty();
    }

    private Optional<Difference> take(int index) {
        SourceText.Piece piece = source.get(index);
        return switch (piece.kind()) {
            case TEXT -> text(piece, piece.text());
            case CHARACTER ->
                literal(piece, index) ? Optional.empty() : text(piece, CharacterReferences.character(piece.text()));
            case REFERENCE -> {
                reference(piece, index);
                yield Optional.empty();
            }
            case OPTIONAL, MARK -> {
                if (!literal(piece, index)) {
                    markup(piece);
                }
                yield Optional.empty();
            }
        };
    }

    private void markup(SourceText.Piece piece) {
        if (piece.kind() == SourceText.Kind.MARK) {
            marks.add(piece);
        }
    }

    private Optional<Difference> text(SourceText.Piece piece, String text) {
        for (int index = 0; index < text.length(); index++) {
            String compared = ShownText.compared(text.charAt(index));
            note(piece, text.charAt(index));
            for (int letter = 0; letter < compared.length(); letter++) {
                if (!take(compared.charAt(letter))) {
                    return Optional.of(new Difference(Optional.of(piece), piece.offset() + index, next));
                }
            }
        }
        return Optional.empty();
    }

    private void note(SourceText.Piece piece, char typed) {
        if (typed == '(' || typed == '<') {
            skipLinks();
            if (shown.original(next) == (typed == '(' ? '©' : '⇐')) {
                replaced.add(piece);
            }
        }
    }

    /** Runs of dashes count as one, since AsciiDoc makes one of two. */
    private boolean take(char wanted) {
        skipLinks();
        while (before == '-' && wanted != '-' && shown.at(next) == '-') {
            next++;
            skipLinks();
        }
        if (shown.at(next) == wanted) {
            before = wanted;
            next++;
            return true;
        }
        return wanted == '-' && before == '-';
    }

    /** Returns whether the piece is shown as it is; then it is taken. */
    private boolean literal(SourceText.Piece piece, int index) {
        Choice choice = new Choice(index, next, before, marks.size(), replaced.size());
        for (int at = 0; at < piece.text().length(); at++) {
            note(piece, piece.text().charAt(at));
            String compared = ShownText.compared(piece.text().charAt(at));
            for (int letter = 0; letter < compared.length(); letter++) {
                if (!take(compared.charAt(letter))) {
                    next = choice.next();
                    before = choice.before();
                    return false;
                }
            }
        }
        if (next > choice.next()) {
            choices.push(choice);
        }
        return true;
    }

    private void reference(SourceText.Piece piece, int index) {
        while (shown.at(next) == VisibleText.LINK_END) {
            next++;
        }
        int end = shown.at(next) == VisibleText.LINK_START ? shown.linkEnd(next) : -1;
        if (end < 0) {
            literal(piece, index);
        } else {
            next = end + 1;
        }
    }

    private void skipLinks() {
        while (shown.isLink(next)) {
            next++;
        }
    }
}
