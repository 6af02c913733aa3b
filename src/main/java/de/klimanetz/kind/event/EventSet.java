package de.klimanetz.kind.event;

import de.klimanetz.content.Form;
import de.klimanetz.data.Column;
import de.klimanetz.data.Columns;
import de.klimanetz.data.DataSet;
import de.klimanetz.data.Directory;
import de.klimanetz.data.ItemColumns;
import de.klimanetz.data.PointColumns;
import de.klimanetz.model.ContentType;
import de.klimanetz.model.Event;
import de.klimanetz.model.PartialDate;
import de.klimanetz.model.Schedule;
import de.klimanetz.wording.GermanSchedule;
import java.time.ZoneId;
import java.util.List;

/** The open data set of events, with the meetings of series. */
public final class EventSet {

    private static final Form MOMENT = Form.matching("\\d{4}(-\\d{2}(-\\d{2}(T\\d{2}:\\d{2}[+-]\\d{2}:\\d{2})?)?)?");

    public static final DataSet<Event> SET = new DataSet<>(
            "termine",
            "Termine",
            "Alle Termine, kommende und vergangene, auch abgesagte und verlegte und die Treffen der Reihen.",
            site -> ItemColumns.real(site.all(Event.class)),
            Event::modified,
            columns());

    private EventSet() {}

    private static List<Column<Event>> columns() {
        return new Columns<Event>(EventFields.SCHEMA)
                .with(ItemColumns::announced)
                .always(
                        "uid",
                        Form.of(Form.Kind.TEXT),
                        "Unter welcher Kennung der Termin in Kalendern steht, ohne „@“ und den Namen dahinter. Ein Termin, "
                                + "der für ein Treffen einer Reihe steht, behält dessen Kennung.",
                        (event, directory) -> event.uid())
                .with(EventSet::time)
                .field("zustand", Event::state)
                .field("zustand-hinweis", event -> event.status().note())
                .always(
                        "aenderungen",
                        Form.of(Form.Kind.NUMBER),
                        "SEQUENCE im Kalender; wächst mit jeder Änderung.",
                        (event, directory) -> event.sequence())
                .always(
                        "geaendert",
                        Form.of(Form.Kind.DAY),
                        "Tag der letzten Änderung oder Prüfung.",
                        (event, directory) -> event.modified())
                .field("art", Event::kind)
                .field("format", event -> event.where().format())
                .with(EventSet::place)
                .field("veranstalter", Event::organizer)
                .field("gastgeber", event -> event.hosting().host())
                .field("gastgeber-funktion", event -> event.hosting().hostRole())
                .reference(
                        "netzwerk",
                        ContentType.NEIGHBOUR,
                        event -> event.hosting().network())
                .with(EventSet::participation)
                .with(ItemColumns::reachAndCampaign)
                .reference("reihe", ContentType.SERIES, event -> event.series().map(Event.Part::slug))
                .field("statt", event -> event.series().flatMap(Event.Part::day))
                .field("teilnehmende", event -> event.review().attendance().map(Event.Attendance::count))
                .own(
                        "teilnehmende_geschaetzt",
                        Form.of(Form.Kind.YES_NO),
                        "Ob die Zahl der Teilnehmenden geschätzt ist.",
                        (event, directory) -> event.review().attendance().map(Event.Attendance::estimated))
                .reference(
                        "rueckblick", ContentType.NEWS, event -> event.review().report())
                .with(EventSet::documents)
                .with(ItemColumns::picture)
                .list();
    }

    private static Columns<Event> time(Columns<Event> columns) {
        return columns.own(
                        "beginn",
                        MOMENT,
                        "Ortszeit mit Abstand zur Weltzeit (2026-09-20T10:00+02:00), ein ganzer Tag (2026-09-20), ein "
                                + "Monat oder ein Jahr. Fehlt, solange der Tag offen ist.",
                        (event, directory) -> start(event.schedule(), zone(directory)))
                .own(
                        "ende",
                        MOMENT,
                        "Wie „beginn“; von ganzen Tagen der letzte. Ohne Angabe: offenes Ende oder nur der eine Tag.",
                        (event, directory) -> end(event.schedule(), zone(directory)))
                .always(
                        "genauigkeit",
                        Form.choice(List.of("uhrzeit", "tag", "ungefaehr", "kampagne", "offen")),
                        "Wie genau der Termin feststeht; „kampagne“: an einem Tag der Kampagne.",
                        (event, directory) -> precision(event.schedule()))
                .own(
                        "beginn_vorher",
                        MOMENT.list(),
                        "Für wann der Termin früher angekündigt war, der älteste Beginn zuerst.",
                        (event, directory) -> event.when().earlier().stream()
                                .map(earlier -> start(earlier, zone(directory)))
                                .toList())
                .field("termin-hinweis", event -> event.when().note());
    }

    private static Columns<Event> place(Columns<Event> columns) {
        return columns.field("ort", event -> event.venue().name())
                .field("ort-strasse", event -> event.venue().street())
                .field("ort-plz", event -> event.venue().postcode())
                .field("ort-stadt", event -> event.venue().city())
                .with(new PointColumns<Event>("ort_geo", event -> event.venue().position())::add)
                .field("ort-barrierefrei", event -> event.venue().accessibility())
                .field("ort-anreise", event -> event.venue().directions())
                .field("online-adresse", event -> event.online().publicAddress())
                .field("online-hinweis", event -> event.online().note());
    }

    private static Columns<Event> participation(Columns<Event> columns) {
        return columns.field("anmeldung", event -> event.registration().need())
                .field("anmeldung-adresse", event -> event.registration().address())
                .field("anmeldung-email", event -> event.registration().email())
                .field("anmeldung-telefon", event -> event.registration().phone())
                .field("anmeldung-ab", event -> event.registration().opens())
                .field("anmeldeschluss", event -> event.registration().closes())
                .field("plaetze", event -> event.registration().places())
                .field("ausgebucht", event -> event.registration().full())
                .field("kosten", event -> event.admission().cost())
                .field("barrierefreiheit", event -> event.admission().accessibility())
                .field("sprache", event -> event.admission().language())
                .field("zielgruppe-hinweis", event -> event.admission().circle().note())
                .field("offen-fuer-gaeste", event -> event.admission().circle().guests());
    }

    private static Columns<Event> documents(Columns<Event> columns) {
        return columns.own(
                        "aufzeichnung",
                        Form.of(Form.Kind.WEB_ADDRESS),
                        EventFields.RECORDING.help(),
                        (event, directory) -> address(event.review().documents().recording(), directory))
                .own(
                        "folien",
                        Form.of(Form.Kind.WEB_ADDRESS),
                        EventFields.SLIDES.help(),
                        (event, directory) -> address(event.review().documents().slides(), directory))
                .own(
                        "protokoll",
                        Form.of(Form.Kind.WEB_ADDRESS),
                        EventFields.MINUTES.help(),
                        (event, directory) -> address(event.review().documents().minutes(), directory));
    }

    private static String address(String address, Directory directory) {
        return address.startsWith("/") ? directory.settings().absolute(address) : address;
    }

    private static ZoneId zone(Directory directory) {
        return directory.settings().zone();
    }

    private static String start(Schedule schedule, ZoneId zone) {
        return GermanSchedule.machine(schedule, zone);
    }

    private static Object end(Schedule schedule, ZoneId zone) {
        if (schedule instanceof Schedule.Roughly roughly) {
            PartialDate end = roughly.to();
            return end.equals(roughly.from()) ? "" : end;
        }
        return GermanSchedule.machineEnd(schedule, zone);
    }

    private static String precision(Schedule schedule) {
        if (schedule instanceof Schedule.Timed) {
            return "uhrzeit";
        }
        if (schedule instanceof Schedule.Days) {
            return "tag";
        }
        if (schedule instanceof Schedule.Roughly) {
            return "ungefaehr";
        }
        return schedule instanceof Schedule.WithinCampaign ? "kampagne" : "offen";
    }
}
