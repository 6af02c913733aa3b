package de.klimanetz.kind.campaign;

import de.klimanetz.csv.TableWriter;
import de.klimanetz.page.WebPage;
import java.util.List;
import java.util.stream.Stream;

/** The programme as a CSV file with readable values, for the press and for layout programs. */
final class ProgrammeTable {

    /** Excel detects UTF-8 by it. */
    private static final String BYTE_ORDER_MARK = "\uFEFF";

    private static final List<String> HEADER = List.of(
            "nummer",
            "wann",
            "titel",
            "zustand",
            "kommunen",
            "ort",
            "kosten",
            "anmeldung",
            "zielgruppe",
            "veranstalter",
            "kurztext",
            "adresse");

    /** The content of the file. */
    public record View(List<ProgrammePages.Entry> entries) {

        /** Returns the text of the file; created on demand, as it is not needed while the entries are equal. */
        public String text() {
            return BYTE_ORDER_MARK
                    + TableWriter.write(HEADER, entries.stream().map(View::row).toList());
        }

        private static List<String> row(ProgrammePages.Entry entry) {
            return Stream.concat(Stream.of(String.valueOf(entry.number())), entry.event().row().stream())
                    .toList();
        }
    }

    private ProgrammeTable() {}

    static String address(Programme programme) {
        return programme.campaign().address() + "programm.csv";
    }

    static WebPage file(Programme programme, List<ProgrammePages.Entry> entries) {
        return WebPage.file("campaign/programme.ftl", address(programme), new View(entries));
    }
}
