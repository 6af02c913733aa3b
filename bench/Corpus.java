import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Supplier;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Writes a project with invented content for benchmarks. The output depends only on the number of documents:
 *
 * <pre>java bench/Corpus.java FOLDER COUNT      (in the root of the repository)</pre>
 *
 * Templates, Kommunen, network and static pages are copied from the repository. Events, news, good practices and
 * campaigns are generated up to a total of COUNT documents.
 */
public final class Corpus {

    static final LocalDate TODAY = LocalDate.of(2026, 11, 20);
    private static final int LAST_YEAR = 2027;
    private static final List<String> SHIPPED = List.of(
            "jbake.properties", "templates", "assets",
            "content/bilder", "content/kommunen", "content/netzwerk", "content/seiten");

    private final Path project;
    private final Chance chance = new Chance(new Random(2026));
    private final Phrases phrases = new Phrases(chance);

    private Corpus(Path project) {
        this.project = project;
    }

    public static void main(String[] arguments) throws IOException {
        Corpus corpus = new Corpus(Path.of(arguments[0]));
        int count = Integer.parseInt(arguments[1]);
        int shipped = corpus.copyShipped();
        corpus.write(corpus.plan(count - shipped, firstYear(count)));
    }

    /** Larger sites cover more years. */
    private static int firstYear(int count) {
        int years = count < 1_000 ? 4 : count < 10_000 ? 6 : 12;
        return LAST_YEAR + 1 - years;
    }

    private int copyShipped() throws IOException {
        int documents = 0;
        for (String folder : SHIPPED) {
            for (Path file : files(Path.of(folder))) {
                Path copy = project.resolve(file);
                Files.createDirectories(copy.getParent());
                if (file.toString().endsWith(".adoc")) {
                    Files.writeString(copy, withoutLinksToItems(Files.readString(file)));
                    documents++;
                } else {
                    Files.write(copy, Files.readAllBytes(file));
                }
            }
        }
        return documents;
    }

    /** Replaces links to items that are not copied by their texts. */
    private static String withoutLinksToItems(String text) {
        return text.replaceAll("xref:(\\.\\./)+(?!kommunen|netzwerk|seiten)[a-z-]+/[^\\[]*\\[([^]]*)]", "$2");
    }

    /** Plans all entries before the first is written, so that texts can link to each other. */
    private List<Entry> plan(int count, int firstYear) throws IOException {
        List<Town> towns = towns();
        List<Entry> campaigns = new ArrayList<>();
        List<Entry> entries = new ArrayList<>();
        for (int number = 0; number < count; number++) {
            Kind kind = Kind.of(number);
            boolean inCampaign = kind != Kind.CAMPAIGN && chance.percent(30);
            Optional<Entry> campaign = inCampaign ? Optional.of(chance.anyOf(campaigns)) : Optional.empty();
            Town town = campaign.map(Entry::town).orElseGet(() -> chance.anyOf(towns));
            LocalDate day = campaign.filter(any -> kind == Kind.EVENT)
                    .map(of -> of.day().plusDays(chance.below(Entry.CAMPAIGN_DAYS)))
                    .orElseGet(() -> day(kind, firstYear));
            Entry entry = new Entry(kind, number, phrases.of(kind.title, town, day), town, day, campaign);
            entries.add(entry);
            if (kind == Kind.CAMPAIGN) {
                campaigns.add(entry);
            }
        }
        return entries;
    }

    /** Returns a random day up to today, for events and campaigns also in the future. */
    private LocalDate day(Kind kind, int firstYear) {
        LocalDate first = LocalDate.of(firstYear, 1, 1);
        LocalDate end = kind.announced ? LocalDate.of(LAST_YEAR, 12, 1) : TODAY;
        return first.plusDays(chance.below((int) ChronoUnit.DAYS.between(first, end)));
    }

    private void write(List<Entry> entries) throws IOException {
        List<Entry> events =
                entries.stream().filter(entry -> entry.kind() == Kind.EVENT).toList();
        List<String> pictures = files(Path.of("content/bilder")).stream()
                .map(file -> file.getFileName().toString())
                .toList();
        for (Entry entry : entries) {
            Path file = project.resolve("content").resolve(entry.path());
            Files.createDirectories(file.getParent());
            Files.writeString(file, new Document(entry, chance, phrases, events, pictures).text());
        }
    }

    private static List<Town> towns() throws IOException {
        return files(Path.of("content/kommunen")).stream()
                .filter(file -> !file.endsWith("kreis-borken.adoc"))
                .map(Town::read)
                .toList();
    }

    private static List<Path> files(Path folder) throws IOException {
        try (Stream<Path> walk = Files.walk(folder)) {
            return walk.filter(Files::isRegularFile).sorted().toList();
        }
    }
}

/** The generated kinds with their shares of 20 documents. */
enum Kind {
    CAMPAIGN(1, "kampagnen", "campaign-title", true),
    EVENT(12, "termine", "event-title", true),
    NEWS(5, "aktuelles", "news-title", false),
    PRACTICE(2, "gute-praxis", "practice-title", false);

    private final int share;
    final String folder;
    final String title;
    /** Whether the date may be in the future. */
    final boolean announced;

    Kind(int share, String folder, String title, boolean announced) {
        this.share = share;
        this.folder = folder;
        this.title = title;
        this.announced = announced;
    }

    static Kind of(int number) {
        int rest = number % 20;
        for (Kind kind : values()) {
            rest -= kind.share;
            if (rest < 0) {
                return kind;
            }
        }
        throw new IllegalStateException("The shares are not 20 together");
    }

    boolean yearly() {
        return this == EVENT || this == NEWS;
    }
}

record Town(String slug, String name) {

    static Town read(Path file) {
        try (Stream<String> lines = Files.lines(file)) {
            String name = lines.findFirst().orElseThrow().substring("= ".length());
            return new Town(file.getFileName().toString().replace(".adoc", ""), name);
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}

/** A planned document: everything that is needed to link to it. */
record Entry(Kind kind, int number, String title, Town town, LocalDate day, Optional<Entry> campaign) {

    static final int CAMPAIGN_DAYS = 28;

    /** Returns the path below the folder of the kind without extension, with the year if there is a folder per year. */
    String reference() {
        String ascii = (title + " " + number).toLowerCase()
                .replace("ä", "ae").replace("ö", "oe").replace("ü", "ue").replace("ß", "ss").replace("é", "e");
        String slug = ascii.replaceAll("[^a-z0-9]+", "-");
        return kind.yearly() ? day.getYear() + "/" + slug : slug;
    }

    String path() {
        return kind.folder + "/" + reference() + ".adoc";
    }

    boolean inYearOfCampaign() {
        return campaign.filter(whole -> whole.day().getYear() == day.getYear()).isPresent();
    }

    LocalDate published() {
        LocalDate first = kind.announced ? day.minusDays(40) : day;
        return first.isBefore(Corpus.TODAY) ? first : Corpus.TODAY;
    }
}

/** One entry as AsciiDoc. */
final class Document {

    private static final List<String> EVENT_KINDS = List.of(
            "beratung", "vortrag", "infoveranstaltung", "workshop", "exkursion", "aktion", "aktionswochen", "markt",
            "ausstellung", "kultur", "netzwerktreffen", "konferenz", "beteiligung", "auszeichnung");
    private static final List<String> NEWS_KINDS =
            List.of("meldung", "pressemitteilung", "rueckblick", "foerderung", "recht");
    private static final List<String> CAMPAIGN_KINDS =
            List.of("klimawochen", "kampagne", "wettbewerb", "aktion", "programm");
    private static final List<String> FIELDS_OF_ACTION = List.of(
            "energie", "gebaeude", "mobilitaet", "klimaanpassung", "wirtschaft", "bildung", "organisation");
    private static final List<String> AUDIENCES =
            List.of("buerger", "familien", "jugend", "unternehmen", "schulen", "vereine", "fachleute");

    private final Entry entry;
    private final Chance chance;
    private final Phrases phrases;
    private final List<Entry> events;
    private final List<String> pictures;
    private final StringBuilder text = new StringBuilder();
    private Optional<String> change = Optional.empty();

    Document(Entry entry, Chance chance, Phrases phrases, List<Entry> events, List<String> pictures) {
        this.entry = entry;
        this.chance = chance;
        this.phrases = phrases;
        this.events = events;
        this.pictures = pictures;
    }

    String text() {
        text.append("= ").append(entry.title()).append('\n');
        commonFacts();
        switch (entry.kind()) {
            case EVENT -> eventFacts();
            case NEWS -> newsFacts();
            case PRACTICE -> practiceFacts();
            case CAMPAIGN -> campaignFacts();
        }
        body();
        return text.toString();
    }

    private void commonFacts() {
        fact("id", "bench-" + entry.number());
        fact("kurztext", phrase("teaser"));
        fact("stand", entry.published());
        fact("veroeffentlicht", entry.published());
        fact("kommunen", entry.town().slug());
        fact("zielgruppe", chance.anyOf(AUDIENCES));
        fact("stichworte", phrase("keyword") + ", " + phrase("subject"));
        entry.campaign().ifPresent(campaign -> fact("kampagne", campaign.reference()));
        if (chance.percent(20)) {
            fact("bild", chance.anyOf(pictures));
            fact("bild-alt", "Zeichnung: " + phrase("subject"));
            fact("bild-urheber", "Klimanetz");
            fact("bild-lizenz", "CC BY 4.0");
        }
    }

    private void eventFacts() {
        String format = chance.percent(75) ? "praesenz" : chance.percent(50) ? "online" : "hybrid";
        fact("art", chance.anyOf(EVENT_KINDS));
        fact("format", format);
        fact("veranstalter", phrase("actor"));
        if (!format.equals("online")) {
            fact("ort", phrase("venue"));
            fact("ort-stadt", entry.town().name());
        }
        if (!format.equals("praesenz")) {
            fact("online-hinweis", "Den Zugang gibt es nach der Anmeldung.");
        }
        schedule();
    }

    private void schedule() {
        int dice = chance.below(100);
        if (dice < 5) {
            fact("beginn", entry.day().toString().substring(0, "2026-11".length()));
        } else if (dice < 8 && entry.inYearOfCampaign()) {
            fact("beginn", "kampagne");
        } else if (dice < 16) {
            fact("beginn", entry.day());
            fact("ende", entry.day().plusDays(1 + chance.below(20)));
        } else if (dice < 18) {
            fact("beginn", "offen");
            fact("beginn-vorher", entry.day());
            state("verschoben");
        } else {
            timed();
        }
    }

    private void timed() {
        int hour = 9 + chance.below(10);
        fact("beginn", "%s %02d:00".formatted(entry.day(), hour));
        fact("ende", "%s %02d:30".formatted(entry.day(), hour + 1 + chance.below(3)));
        if (chance.percent(50)) {
            fact("anmeldung", "erforderlich");
            fact("anmeldung-email", "klima@example.org");
            fact("anmeldeschluss", entry.day().minusDays(chance.below(14)));
            fact("plaetze", 10 + chance.below(90));
            fact("kosten", "kostenlos");
        }
        int dice = chance.below(100);
        if (dice < 3) {
            fact("beginn-vorher", "%s %02d:00".formatted(entry.day().minusDays(7), hour));
            state("verlegt");
        } else if (dice < 12) {
            state(dice < 7 ? "abgesagt" : dice < 10 ? "vorlaeufig" : "nun-online");
        }
    }

    private void state(String state) {
        fact("zustand", state);
        change = Optional.of("* " + entry.published() + ": " + phrase("state-note"));
    }

    private void newsFacts() {
        String kind = chance.anyOf(NEWS_KINDS);
        fact("art", kind);
        fact("datum", entry.day());
        fact("herausgeber", phrase("actor"));
        if (kind.equals("foerderung")) {
            fact("frist", entry.day().plusDays(90));
        }
        if (kind.equals("rueckblick")) {
            fact("war-am", entry.day());
        } else if (chance.percent(30)) {
            fact("termin", chance.anyOf(events).reference());
        }
    }

    private void practiceFacts() {
        fact("handlungsfeld", chance.anyOf(FIELDS_OF_ACTION));
        fact("traeger", phrase("actor"));
        fact("seit", entry.day().getYear());
        fact("aufwand-kosten", chance.number() + " Euro im Jahr");
        fact("wirkung", chance.number() + " Tonnen CO₂ weniger im Jahr " + entry.day().getYear());
    }

    private void campaignFacts() {
        fact("art", chance.anyOf(CAMPAIGN_KINDS));
        fact("von", entry.day());
        fact("bis", entry.day().plusDays(Entry.CAMPAIGN_DAYS - 1));
        fact("partner", "Kreis Borken, " + phrase("actor"));
    }

    private void body() {
        if (entry.kind() == Kind.PRACTICE) {
            block("== Kurzbeschreibung");
        }
        block(sentences(4));
        block("== " + phrase("programme-heading"));
        block(many(3 + chance.below(3), "\n", () -> "* " + phrase("point")));
        block(sentences(2) + " " + links());
        sometimes(30, this::table);
        sometimes(10, this::picture);
        sometimes(15, () -> block("NOTE: " + phrase("note")));
        block("== " + phrase("text-heading"));
        block(sentences(3));
        block(sentences(2));
        change.ifPresent(line -> {
            block("== Änderungen");
            block(line);
        });
        block("== Quellen");
        block(sources());
    }

    private String sentences(int count) {
        return many(count, " ", () -> phrase("sentence"));
    }

    private String links() {
        Entry event = chance.anyOf(events);
        String town = link("kommunen/" + entry.town().slug() + ".adoc", entry.town().name());
        String campaign = entry.campaign()
                .map(whole -> " Es gehört zu " + link(whole.path(), whole.title()) + ".")
                .orElse("");
        return "Mehr dazu steht bei " + town + " und beim Termin " + link(event.path(), event.title()) + "." + campaign;
    }

    private String link(String path, String label) {
        return "xref:" + (entry.kind().yearly() ? "../../" : "../") + path + "[" + label + "]";
    }

    private void table() {
        int year = entry.day().getYear();
        String rows = IntStream.rangeClosed(year - 3, year)
                .mapToObj(row -> "|" + row + " |" + chance.number() + " |" + chance.number() + "\n")
                .collect(Collectors.joining());
        block("." + phrase("table-title") + "\n[cols=\"1,1,1\", options=\"header\"]\n|===\n|Jahr |Haushalte |Betriebe\n"
                + rows + "|===");
    }

    private void picture() {
        block("image::" + chance.anyOf(pictures) + "[\"Zeichnung: " + phrase("subject")
                + "\", urheber=\"Klimanetz\", lizenz=\"CC BY 4.0\"]");
    }

    private String sources() {
        return "* https://www.example.org/quellen/" + entry.number() + "[" + phrase("source") + "]\n* "
                + phrase("source") + " (nicht verlinkt)";
    }

    private void fact(String name, Object value) {
        text.append(':').append(name).append(": ").append(value).append('\n');
    }

    private void block(String block) {
        text.append('\n').append(block).append('\n');
    }

    private void sometimes(int percent, Runnable action) {
        if (chance.percent(percent)) {
            action.run();
        }
    }

    private String phrase(String group) {
        return phrases.of(group, entry.town(), entry.day());
    }

    private static String many(int count, String separator, Supplier<String> one) {
        return Stream.generate(one).limit(count).collect(Collectors.joining(separator));
    }
}

/** Generates German phrases from the groups of alternatives in {@code phrases.txt}. */
final class Phrases {

    private static final Pattern SLOT = Pattern.compile("\\{([a-z-]+)}");
    private static final Pattern FIRST_LETTER = Pattern.compile("(^|\\. )\\p{javaLowerCase}");

    private final Map<String, List<String>> groups = new HashMap<>();
    private final Chance chance;

    Phrases(Chance chance) {
        this.chance = chance;
        try {
            read(Files.readAllLines(Path.of("bench/phrases.txt")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }

    private void read(List<String> lines) {
        List<String> group = new ArrayList<>();
        for (String line : lines) {
            if (line.startsWith("[")) {
                group = new ArrayList<>();
                groups.put(line.substring(1, line.length() - 1), group);
            } else if (!line.isBlank() && !line.startsWith("#")) {
                group.add(line);
            }
        }
    }

    /** Returns a random alternative of a group with its slots filled. */
    String of(String group, Town town, LocalDate day) {
        String phrase = fill(group, Map.of("town", town.name(), "year", String.valueOf(day.getYear())));
        return FIRST_LETTER.matcher(phrase).replaceAll(letter -> letter.group().toUpperCase());
    }

    private String fill(String slot, Map<String, String> known) {
        if (slot.equals("number")) {
            return String.valueOf(chance.number());
        }
        if (known.containsKey(slot)) {
            return known.get(slot);
        }
        String phrase = chance.anyOf(groups.get(slot));
        return SLOT.matcher(phrase).replaceAll(inner -> Matcher.quoteReplacement(fill(inner.group(1), known)));
    }
}

/** The only source of randomness. */
record Chance(Random random) {

    boolean percent(int percent) {
        return below(100) < percent;
    }

    int below(int bound) {
        return random.nextInt(bound);
    }

    int number() {
        return 2 + below(980);
    }

    <T> T anyOf(List<T> all) {
        return all.get(below(all.size()));
    }
}
