package de.klimanetz.kind.campaign;

import de.klimanetz.csv.TableWriter;
import de.klimanetz.page.WebPage;
import java.util.List;
import java.util.stream.Stream;

/** The programme as a table in words for people, for the press and for layout programs. */
final class ProgrammeTable {

    /** By this mark Excel knows UTF-8. */
    private static final String MARK = "\uFEFF";

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

    /** What the file says. */
    public record View(List<ProgrammePages.Entry> entries) {

        /** Written only when it is asked for: the same entries have the same file. */
        public String text() {
            return MARK
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
