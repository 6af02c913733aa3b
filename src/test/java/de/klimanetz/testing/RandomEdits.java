package de.klimanetz.testing;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayDeque;
import java.util.Deque;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Random valid and invalid edits of a project, one after the other; reproducible by the seed. */
public final class RandomEdits {

    private static final String EVENT = """
            = Termin %1$d
            :id: termin-neu-%1$d
            :kurztext: Worum es geht.
            :stand: 2026-11-01
            :veroeffentlicht: 2026-11-01
            :beginn: 2027-0%2$d-1%3$d 18:00
            :format: praesenz
            :art: vortrag
            :ort: Rathaus
            :kommunen: musterdorf

            Ein Abend mit vielen Fragen.

            == Quellen

            * Eigene Angaben
            """;

    /** Contains an anchor that links refer to. */
    private static final String PRACTICE = "content/gute-praxis/leihlastenrad.adoc";

    private static final String TRANSFER = "content/gute-praxis/transfer.csv";

    private static final List<String> STATES =
            List.of("in Prüfung", "umgesetzt", "angepasst", "in Umsetzung", "verworfen");

    private static final String SERIES = "content/reihen/stammtisch.adoc";

    private static final String OFFER = "content/angebote/rat-am-haus.adoc";

    /** An event in the near future that is the only one in some of its lists. */
    private static final String SOON = "content/termine/2026/bald.adoc";

    /** Items whose titles appear on the pages of other items. */
    private static final List<String> REFERENCED = List.of(
            SOON,
            SERIES,
            "content/aktuelles/2026/rueckblick.adoc",
            "content/aktuelles/2026/lastenrad-ist-da.adoc",
            "content/kampagnen/radeln-2027.adoc",
            "content/kommunen/musterdorf.adoc");

    private static final String DRAWING =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d 50\"><path d=\"M0 0\"/></svg>";

    /** An edit; does nothing if it does not apply. */
    private interface Edit {

        Path make() throws IOException;
    }

    private final Path project;
    private final Random random;
    private final List<Edit> edits = List.of(
            this::newEvent,
            this::newEvent,
            this::text,
            this::text,
            this::title,
            this::title,
            this::titleOfReferencedItem,
            this::titleOfReferencedItem,
            this::emptyList,
            this::otherDay,
            this::otherDay,
            this::cancellation,
            this::mistake,
            this::draft,
            this::heading,
            this::link,
            this::link,
            this::removal,
            this::renaming,
            this::removalOfAFolder,
            this::drawing,
            this::noDrawing,
            this::exception,
            this::hosts,
            this::campaign,
            this::round,
            this::theme,
            this::transfer,
            this::transfer,
            this::style,
            this::download,
            this::template,
            this::settings);

    /** Edits that undo earlier ones. */
    private final Deque<Edit> remedies = new ArrayDeque<>();

    private int step;

    public RandomEdits(Path project, long seed) {
        this.project = project;
        this.random = new Random(seed);
    }

    /** Adds items that depend on other files: on a series, a campaign, a picture. */
    public static TestProject prepared(TestProject project) {
        return project.with("content/bilder/rad.svg", DRAWING.formatted(100))
                .with(SERIES, """
                        = Stammtisch
                        :id: reihe-001
                        :kurztext: Wir reden über Klima.
                        :stand: 2026-11-01
                        :veroeffentlicht: 2026-11-01
                        :rhythmus: monatlich am 2. Dienstag
                        :ab: 2026-10-13
                        :bis: 2027-06-30
                        :uhrzeit: 18:00 bis 20:00
                        :format: praesenz
                        :art: beteiligung
                        :gastgeber-reihum: musterdorf, beispielkreis

                        Jeder darf kommen.
                        """)
                .with("content/themen/2027.adoc", """
                        = Wärme
                        :id: thema-2027
                        :kurztext: Alle reden über Wärme.
                        :stand: 2026-11-01
                        :veroeffentlicht: 2026-11-01

                        Ein Jahr lang.
                        """)
                .with(OFFER, """
                        = Rat am Haus
                        :id: angebot-001
                        :kurztext: Jemand sieht sich das Haus an.
                        :stand: 2026-11-01
                        :veroeffentlicht: 2026-11-01
                        :art: energieberatung
                        :anbieter: Beispielkreis
                        :kampagne: radeln-2027

                        Fragen Sie uns.

                        == Runden

                        |===
                        | Kommune | von | bis

                        | Musterdorf | 2026-11-23 | 2027-03-31
                        |===

                        == Quellen

                        * Eigene Angaben
                        """)
                .with("content/termine/2027/stammtisch-mit-gast.adoc", """
                        = Stammtisch mit Gast
                        :id: termin-2027-100
                        :kurztext: Ein Gast erzählt.
                        :stand: 2026-11-01
                        :veroeffentlicht: 2026-11-01
                        :beginn: 2027-02-09 18:00
                        :format: praesenz
                        :art: beteiligung
                        :reihe: stammtisch
                        :statt: 2027-02-09

                        Willkommen.
                        """)
                .with("content/aktuelles/2026/rueckblick.adoc", """
                        = Rückblick
                        :id: meldung-2026-100
                        :kurztext: So war es.
                        :stand: 2026-11-01
                        :art: rueckblick
                        :datum: 2026-10-20
                        :termin: 2026/bald

                        Schön war es.
                        """)
                .with(SOON, """
                        = Bald
                        :id: termin-2026-100
                        :kurztext: Ist vorbei, ehe die Änderungen zu Ende sind.
                        :stand: 2026-11-01
                        :veroeffentlicht: 2026-11-01
                        :beginn: 2026-11-23 18:00
                        :format: praesenz
                        :art: vortrag
                        :kommunen: musterdorf
                        :zielgruppe: vereine
                        :stichworte: Radverkehr
                        :rueckblick: 2026/rueckblick

                        Kommen Sie.
                        """)
                .with("content/termine/2027/aktion.adoc", """
                        = Aktion
                        :id: termin-2027-101
                        :kurztext: An einem Tag der Kampagne.
                        :stand: 2026-11-01
                        :veroeffentlicht: 2026-11-01
                        :beginn: kampagne
                        :kampagne: radeln-2027
                        :format: praesenz
                        :art: aktion
                        :bild: rad.svg
                        :bild-alt: Ein Rad
                        :bild-urheber: Klimanetz
                        :bild-lizenz: CC BY 4.0

                        Mit dem Rad.
                        """);
    }

    /** Makes the next edit and returns the changed file or folder. */
    public Path next() {
        step++;
        try {
            return !remedies.isEmpty() && random.nextBoolean()
                    ? remedies.pop().make()
                    : edits.get(random.nextInt(edits.size())).make();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Path newEvent() throws IOException {
        Path file = project.resolve("content/termine/2027/neu-" + step + ".adoc");
        return write(file, EVENT.formatted(step, 1 + random.nextInt(9), random.nextInt(10)));
    }

    private Path text() throws IOException {
        Path file = anyText();
        return write(file, Files.readString(file) + "\nNoch ein Satz, der " + step + ".\n");
    }

    private Path title() throws IOException {
        return replace(anyText(), "(?m)^= .*$", "= Titel der " + step + ". Änderung");
    }

    private Path titleOfReferencedItem() throws IOException {
        Path file = project.resolve(REFERENCED.get(random.nextInt(REFERENCED.size())));
        return Files.exists(file) ? replace(file, "(?m)^= .*$", "= Umbenannt zum " + step + ". Mal") : file;
    }

    /** Removes the last use of a topic and an audience, and thereby their lists. */
    private Path emptyList() throws IOException {
        return temporarily(project.resolve(SOON), "(?m)^:zielgruppe: .*\\n:stichworte: .*\\n", "");
    }

    private Path otherDay() throws IOException {
        String day = "2027-0" + (1 + random.nextInt(9)) + "-2" + random.nextInt(9);
        return temporarily(anyText(), "(?m)^:beginn: \\S+", ":beginn: " + day);
    }

    private Path cancellation() throws IOException {
        return replace(anyText(), "(?m)^:art: vortrag$", ":art: vortrag\n:zustand: abgesagt");
    }

    private Path mistake() throws IOException {
        return temporarily(anyText(), "(?m)^:stand: .*$", ":stand: gestern");
    }

    /** Removes the page, but not the file. */
    private Path draft() throws IOException {
        return temporarily(anyText(), "(?m)^:stand: ", ":status: entwurf\n:stand: ");
    }

    /** Removes the anchor. */
    private Path heading() throws IOException {
        return temporarily(project.resolve(PRACTICE), "(?m)^== Umsetzung$", "== Ablauf");
    }

    private Path temporarily(Path file, String pattern, String replacement) throws IOException {
        if (!Files.exists(file)) {
            return file;
        }
        String before = Files.readString(file);
        remedies.push(() -> write(file, before));
        return replace(file, pattern, replacement);
    }

    private Path removal() throws IOException {
        return removed(anyText());
    }

    private Path removed(Path file) throws IOException {
        if (Files.exists(file)) {
            String text = Files.readString(file);
            remedies.push(() -> write(file, text));
            Files.delete(file);
        }
        return file;
    }

    private Path link() throws IOException {
        Path file = anyText();
        Path target = random.nextBoolean() ? anyText() : project.resolve(PRACTICE);
        String anchor = target.endsWith(PRACTICE) ? "#umsetzung" : "";
        String path = file.getParent().relativize(target).toString();
        return write(file, Files.readString(file) + "\nMehr steht xref:" + path + anchor + "[].\n");
    }

    /** Changes two names, so that the folder is reported. */
    private Path renaming() throws IOException {
        Path file = anyText();
        if (file.toString().contains("neu-")) {
            Path other = file.resolveSibling("neu-" + step + "-umbenannt.adoc");
            Files.move(file, other);
            remedies.push(() -> Files.exists(other) ? Files.move(other, file).getParent() : other);
        }
        return file.getParent();
    }

    private Path removalOfAFolder() throws IOException {
        Path folder = project.resolve("content/termine/2027");
        try (Stream<Path> files = Files.list(folder)) {
            for (Path file : files.sorted()
                    .filter(path -> path.toString().contains("neu-1"))
                    .toList()) {
                removed(file);
            }
        }
        return folder;
    }

    private Path drawing() throws IOException {
        return write(project.resolve("content/bilder/rad.svg"), DRAWING.formatted(100 + step));
    }

    private Path noDrawing() throws IOException {
        return removed(project.resolve("content/bilder/rad.svg"));
    }

    private Path exception() throws IOException {
        return temporarily(project.resolve(SERIES), "(?m)^:uhrzeit: ", ":faellt-aus: 2027-03-09\n:uhrzeit: ");
    }

    private Path hosts() throws IOException {
        return temporarily(project.resolve(SERIES), "(?m)^:gastgeber-reihum: .*$", ":gastgeber-reihum: beispielkreis");
    }

    private Path campaign() throws IOException {
        return temporarily(project.resolve("content/kampagnen/radeln-2027.adoc"), "(?m)^:bis: .*$", ":bis: 2027-06-30");
    }

    /** One of the states is an error without a reason; practice and evidence may be missing. */
    private Path transfer() throws IOException {
        Path file = project.resolve(TRANSFER);
        if (Files.exists(file) && random.nextBoolean()) {
            Files.delete(file);
            return file;
        }
        String state = STATES.get(random.nextInt(STATES.size()));
        return write(file, """
                praxis;kommune;stand;seit;notiz;beleg
                leihlastenrad;musterdorf;%s;2026-0%d;Schritt %d;aktuelles/2026/lastenrad-ist-da
                leihlastenrad;beispielkreis;Idee;2026;;
                """.formatted(state, 1 + random.nextInt(9), step));
    }

    private Path round() throws IOException {
        return temporarily(project.resolve(OFFER), "(?m)^\\| Musterdorf.*$", "| Musterdorf | 2026-11 | 2026-11-24");
    }

    /** Moves the items of the campaign to the theme. */
    private Path theme() throws IOException {
        return temporarily(
                project.resolve("content/kampagnen/radeln-2027.adoc"), "(?m)^:bis: ", ":thema: 2027\n:bis: ");
    }

    private Path style() throws IOException {
        return write(project.resolve("assets/css/99-neu.css"), ".a{margin:" + step + "px}");
    }

    /** A CSV file that is not content. */
    private Path download() throws IOException {
        return write(project.resolve("assets/zahlen.csv"), "Jahr;Wert\n" + step + ";1\n");
    }

    private Path template() throws IOException {
        return replace(project.resolve("templates/event/page.ftlh"), "$", "<#-- " + step + " -->");
    }

    private Path settings() throws IOException {
        return replace(project.resolve("jbake.properties"), "(?m)^site.title=.*$", "site.title=Netz Nummer " + step);
    }

    private Path anyText() throws IOException {
        try (Stream<Path> files = Files.walk(project.resolve("content"))) {
            List<Path> texts = files.filter(path -> path.toString().endsWith(".adoc"))
                    .sorted()
                    .toList();
            return texts.get(random.nextInt(texts.size()));
        }
    }

    private static Path replace(Path file, String pattern, String replacement) throws IOException {
        return write(file, Files.readString(file).replaceFirst(pattern, replacement));
    }

    private static Path write(Path file, String text) throws IOException {
        Files.createDirectories(file.getParent());
        return Files.writeString(file, text);
    }
}
