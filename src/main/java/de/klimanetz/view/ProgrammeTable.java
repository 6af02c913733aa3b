package de.klimanetz.view;

import de.klimanetz.csv.TableWriter;
import de.klimanetz.model.Event;
import de.klimanetz.wording.GermanEvents;
import de.klimanetz.wording.GermanSchedule;
import java.util.ArrayList;
import java.util.List;

/** The programme as a table in words for people, for the press and for layout programs. */
final class ProgrammeTable {

    /** What the file says. */
    public record View(String text) {}

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

    private final Workbench bench;
    private final Programme programme;

    ProgrammeTable(Workbench bench, Programme programme) {
        this.bench = bench;
        this.programme = programme;
    }

    static String address(Programme programme) {
        return programme.campaign().address() + "programm.csv";
    }

    WebPage file() {
        List<List<String>> rows = new ArrayList<>();
        programme.events().forEach(event -> rows.add(row(event, rows.size() + 1)));
        return SiteFiles.file("table", address(programme), new View(MARK + TableWriter.write(HEADER, rows)));
    }

    private List<String> row(Event event, int number) {
        return List.of(
                String.valueOf(number),
                GermanSchedule.words(event.schedule()),
                event.title(),
                event.state().label(),
                bench.around().towns().names(event.common().members()),
                ProgrammePages.where(event, bench),
                event.cost(),
                GermanEvents.announcedRegistration(event),
                ProgrammePages.labels(event),
                event.organizer(),
                event.common().teaser(),
                bench.site().settings().absolute(event.address()));
    }
}
