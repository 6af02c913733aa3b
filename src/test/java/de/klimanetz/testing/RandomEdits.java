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

/** What editors do to a project, one thing after the other, sound or not. The same seed does the same. */
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

    /** Has an anchor to link to. */
    private static final String PRACTICE = "content/gute-praxis/leihlastenrad.adoc";

    private static final String TRANSFER = "content/gute-praxis/transfer.csv";

    private static final List<String> STATES =
            List.of("in Prüfung", "umgesetzt", "angepasst", "in Umsetzung", "verworfen");

    private static final String SERIES = "content/reihen/stammtisch.adoc";

    private static final String OFFER = "content/angebote/rat-am-haus.adoc";

    /** Is over soon, and alone in some of its lists. */
    private static final String SOON = "content/termine/2026/bald.adoc";

    /** What the pages of others name. */
    private static final List<String> NAMED = List.of(
            SOON,
            SERIES,
            "content/aktuelles/2026/rueckblick.adoc",
            "content/aktuelles/2026/lastenrad-ist-da.adoc",
            "content/kampagnen/radeln-2027.adoc",
            "content/kommunen/musterdorf.adoc");

    private static final String DRAWING =
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 %d 50\"><path d=\"M0 0\"/></svg>";

    /** A change that finds nothing to do leaves everything as it is. */
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
            this::titleThatOthersName,
            this::titleThatOthersName,
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

    /** What was broken or removed, to be put right again. */
    private final Deque<Edit> remedies = new ArrayDeque<>();

    private int count;

    public RandomEdits(Path project, long seed) {
        this.project = project;
        this.random = new Random(seed);
    }

    /** Adds what hangs on other files in every way there is: on a series, a campaign, a picture. */
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

    /** Makes the next change. */
    public Path next() {
        count++;
        try {
            return !remedies.isEmpty() && random.nextBoolean()
                    ? remedies.pop().make()
                    : edits.get(random.nextInt(edits.size())).make();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private Path newEvent() throws IOException {
        Path file = project.resolve("content/termine/2027/neu-" + count + ".adoc");
        return write(file, EVENT.formatted(count, 1 + random.nextInt(9), random.nextInt(10)));
    }

    private Path text() throws IOException {
        Path file = anyText();
        return write(file, Files.readString(file) + "\nNoch ein Satz, der " + count + ".\n");
    }

    private Path title() throws IOException {
        return replace(anyText(), "(?m)^= .*$", "= Titel der " + count + ". Änderung");
    }

    private Path titleThatOthersName() throws IOException {
        Path file = project.resolve(NAMED.get(random.nextInt(NAMED.size())));
        return Files.exists(file) ? replace(file, "(?m)^= .*$", "= Umbenannt zum " + count + ". Mal") : file;
    }

    /** The last one with a topic and an audience goes, and with it their lists. */
    private Path emptyList() throws IOException {
        return forAWhile(project.resolve(SOON), "(?m)^:zielgruppe: .*\\n:stichworte: .*\\n", "");
    }

    private Path otherDay() throws IOException {
        String day = "2027-0" + (1 + random.nextInt(9)) + "-2" + random.nextInt(9);
        return forAWhile(anyText(), "(?m)^:beginn: \\S+", ":beginn: " + day);
    }

    private Path cancellation() throws IOException {
        return replace(anyText(), "(?m)^:art: vortrag$", ":art: vortrag\n:zustand: abgesagt");
    }

    private Path mistake() throws IOException {
        return forAWhile(anyText(), "(?m)^:stand: .*$", ":stand: gestern");
    }

    /** The file stays, its page goes. */
    private Path draft() throws IOException {
        return forAWhile(anyText(), "(?m)^:stand: ", ":status: entwurf\n:stand: ");
    }

    /** The anchor goes. */
    private Path heading() throws IOException {
        return forAWhile(project.resolve(PRACTICE), "(?m)^== Umsetzung$", "== Ablauf");
    }

    private Path forAWhile(Path file, String pattern, String replacement) throws IOException {
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

    /** Both names have changed; the folder stands for them. */
    private Path renaming() throws IOException {
        Path file = anyText();
        if (file.toString().contains("neu-")) {
            Path other = file.resolveSibling("neu-" + count + "-umbenannt.adoc");
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
        return write(project.resolve("content/bilder/rad.svg"), DRAWING.formatted(100 + count));
    }

    private Path noDrawing() throws IOException {
        return removed(project.resolve("content/bilder/rad.svg"));
    }

    private Path exception() throws IOException {
        return forAWhile(project.resolve(SERIES), "(?m)^:uhrzeit: ", ":faellt-aus: 2027-03-09\n:uhrzeit: ");
    }

    private Path hosts() throws IOException {
        return forAWhile(project.resolve(SERIES), "(?m)^:gastgeber-reihum: .*$", ":gastgeber-reihum: beispielkreis");
    }

    private Path campaign() throws IOException {
        return forAWhile(project.resolve("content/kampagnen/radeln-2027.adoc"), "(?m)^:bis: .*$", ":bis: 2027-06-30");
    }

    /** One of the states is an error without a reason; the practice and the evidence may go. */
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
                """.formatted(state, 1 + random.nextInt(9), count));
    }

    private Path round() throws IOException {
        return forAWhile(project.resolve(OFFER), "(?m)^\\| Musterdorf.*$", "| Musterdorf | 2026-11 | 2026-11-24");
    }

    /** What hangs on the campaign follows it into the dossier. */
    private Path theme() throws IOException {
        return forAWhile(project.resolve("content/kampagnen/radeln-2027.adoc"), "(?m)^:bis: ", ":thema: 2027\n:bis: ");
    }

    private Path style() throws IOException {
        return write(project.resolve("assets/css/99-neu.css"), ".a{margin:" + count + "px}");
    }

    /** No text of an editor, though its name might say so. */
    private Path download() throws IOException {
        return write(project.resolve("assets/zahlen.csv"), "Jahr;Wert\n" + count + ";1\n");
    }

    private Path template() throws IOException {
        return replace(project.resolve("templates/event/page.ftlh"), "$", "<#-- " + count + " -->");
    }

    private Path settings() throws IOException {
        return replace(project.resolve("jbake.properties"), "(?m)^site.title=.*$", "site.title=Netz Nummer " + count);
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
