package de.klimanetz.kind.practice;

import java.util.Arrays;
import java.util.stream.Collectors;

/** Builds a row of the transfer table; columns that are not set are empty. */
final class TransferRow {

    static final String FILE = "content/gute-praxis/transfer.csv";
    static final String HEADER = "praxis;kommune;stand;seit;notiz;angepasst;grund;beleg;kontakt\n";

    private String note = "";
    private String adapted = "";
    private String reason = "";
    private String evidence = "";
    private String contact = "";
    private final String required;

    private TransferRow(String required) {
        this.required = required;
    }

    static TransferRow of(String practice, String member, String state, String since) {
        return new TransferRow(String.join(";", practice, member, state, since));
    }

    TransferRow note(String text) {
        note = text;
        return this;
    }

    TransferRow adapted(String text) {
        adapted = text;
        return this;
    }

    TransferRow reason(String text) {
        reason = text;
        return this;
    }

    TransferRow evidence(String text) {
        evidence = text;
        return this;
    }

    TransferRow contact(String text) {
        contact = text;
        return this;
    }

    /** Returns the text of a table with these rows. */
    static String table(TransferRow... rows) {
        return Arrays.stream(rows).map(TransferRow::line).collect(Collectors.joining("", HEADER, ""));
    }

    private String line() {
        return String.join(";", required, note, adapted, reason, evidence, contact) + "\n";
    }
}
