package de.klimanetz.site;

import de.klimanetz.asciidoc.Converter;
import de.klimanetz.content.ContentFolder;
import de.klimanetz.content.ContentIndex;
import de.klimanetz.content.ContentIndex.Question;
import de.klimanetz.content.Lookups;
import de.klimanetz.content.ParsedFile;
import de.klimanetz.content.Placeholders;
import de.klimanetz.content.Source;
import de.klimanetz.csv.Table;
import de.klimanetz.kind.Kind;
import de.klimanetz.kind.practice.TransferReader;
import de.klimanetz.kind.practice.TransferReading;
import de.klimanetz.kind.series.Meetings;
import de.klimanetz.model.ContentType;
import de.klimanetz.model.Item;
import de.klimanetz.model.Network;
import de.klimanetz.model.Settings;
import de.klimanetz.model.Site;
import de.klimanetz.model.Transfer;
import de.klimanetz.problem.Place;
import de.klimanetz.problem.Problem;
import de.klimanetz.problem.Problems;
import de.klimanetz.problem.Severity;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.stream.Collectors;

/** Reads the content of a project, and reuses unchanged items in the next build. Not thread-safe. */
public final class SiteReader {

    /** A parsed file with the lookups in other files that it depends on. */
    private record Reading(
            Source source, Map<Question, Optional<Object>> answers, Optional<Item> item, List<Problem> problems) {

        /** The network is always read again, since its map is another file, which is not looked up in the index. */
        boolean isValidFor(Source now, Predicate<Map<Question, Optional<Object>>> isUnchanged) {
            return source == now
                    && source.type() != ContentType.NETWORK
                    && problems.stream().noneMatch(problem -> problem.severity() == Severity.ERROR)
                    && isUnchanged.test(answers);
        }
    }

    /** Types whose items are looked up by the readers of other items. */
    private static final Set<ContentType> NEEDED =
            Kinds.ALL.stream().flatMap(kind -> kind.needs().stream()).collect(Collectors.toSet());

    private final Path content;
    private final Settings settings;
    private final Converter converter;
    private final ContentFolder folder;
    private final Meetings meetings = new Meetings();
    private Map<String, Reading> readings = Map.of();
    private ContentIndex index = new ContentIndex(List.of(), List.of());
    private Optional<TransferReading> transfers = Optional.empty();

    public SiteReader(Path project, Settings settings, Converter converter) {
        this.content = project.resolve("content");
        this.settings = settings;
        this.converter = converter;
        this.folder = new ContentFolder(content, List.of(TransferReader.PATH));
    }

    /**
     * Reads the folder {@code content} of the project.
     *
     * @param changed files and folders that were added, changed or removed, resolved against the project
     * @param today items that are visible later and news with a later date are left out
     * @param drafts whether drafts and items that are visible later are included
     * @return the site; empty if the folder or the network item is missing, the problems then contain errors
     */
    public Optional<Site> read(Collection<Path> changed, LocalDate today, boolean drafts, Problems problems) {
        folder.update(changed);
        if (!folder.exists(problems)) {
            return Optional.empty();
        }
        List<Source> sources = folder.sources(problems);
        if (!settings.demo()) {
            Placeholders.find(sources, problems);
        }
        List<Transfer> steps = transfers(sources, today, problems);
        List<Item> items = items(sources, problems).stream()
                .filter(item -> item.isPublished(today, drafts))
                .toList();
        return network(items, problems)
                .map(network -> new Site(settings, network, byKind(items), visible(steps, items), folder.published()))
                .map(site -> meetings.withMeetings(site, today, problems));
    }

    /**
     * Returns the problems that a file would have with another text. Other files are as in the last reading.
     *
     * @param path relative to {@code content/}; the file need not exist
     */
    public List<Problem> check(String path, String text) {
        Optional<Source> source = Source.of(path, text);
        return source.map(one -> read(one, new Lookups(index)).problems()).orElse(List.of());
    }

    /** Returns the items of the last reading that are not published on a day, sorted by path. */
    public List<HeldBack> heldBack(LocalDate today) {
        return readings.values().stream()
                .flatMap(reading -> reading.item().stream())
                .filter(item -> item.isPublished(today, true) && !item.isPublished(today, false))
                .sorted(Comparator.comparing(Item::place))
                .map(HeldBack::new)
                .toList();
    }

    private static Optional<Network> network(List<Item> items, Problems problems) {
        Optional<Network> network = items.stream()
                .filter(Network.class::isInstance)
                .map(Network.class::cast)
                .findFirst();
        if (network.isEmpty() && !problems.hasErrors()) {
            problems.error(
                    Place.of("content/netzwerk/index.adoc"),
                    "Die Datei fehlt oder ist ein Entwurf. Ohne Netzwerk gibt es keine Website.");
        }
        return network;
    }

    private static Map<Class<? extends Item>, List<? extends Item>> byKind(List<Item> items) {
        Map<Class<? extends Item>, List<? extends Item>> kinds = new LinkedHashMap<>();
        Kinds.byType().forEach(kind -> kinds.put(kind.itemClass(), ofKind(kind, items)));
        return kinds;
    }

    private static <T extends Item> List<T> ofKind(Kind<T> kind, List<Item> items) {
        return items.stream()
                .filter(kind.itemClass()::isInstance)
                .map(kind.itemClass()::cast)
                .sorted(kind.order())
                .toList();
    }

    /** Keeps steps whose practice and Kommune are published; removes evidence that is not published. */
    private static List<Transfer> visible(List<Transfer> steps, List<Item> items) {
        if (steps.isEmpty()) {
            return steps;
        }
        Set<String> visible = items.stream().map(Item::address).collect(Collectors.toSet());
        return steps.stream()
                .filter(step -> visible.contains(ContentType.PRACTICE.address(step.practice()))
                        && visible.contains(ContentType.MEMBER.address(step.member())))
                .map(step -> !step.evidence().startsWith("/") || visible.contains(step.evidence())
                        ? step
                        : step.withoutEvidence())
                .toList();
    }

    private List<Transfer> transfers(List<Source> sources, LocalDate today, Problems problems) {
        Optional<Table> table = folder.table(TransferReader.PATH);
        if (table.isEmpty()) {
            return List.of();
        }
        if (transfers
                .filter(before -> before.isValidFor(table.get(), sources, today))
                .isEmpty()) {
            transfers = Optional.of(TransferReading.of(table.get(), sources, today));
        }
        problems.add(transfers.get().problems());
        return transfers.get().steps();
    }

    /** Reads items that others look up first: an event may take its dates from its campaign. */
    private List<Item> items(List<Source> sources, Problems problems) {
        ContentIndex now = new ContentIndex(sources, folder.published());
        boolean sameFiles = now.hasSameFiles(index);
        Map<String, Reading> next = new HashMap<>();
        read(sources, source -> !needsOthers(source), now, sameFiles, next);
        next.values().stream()
                .flatMap(reading -> reading.item().stream())
                .filter(item -> NEEDED.contains(item.type()))
                .forEach(now::add);
        read(sources, SiteReader::needsOthers, now, sameFiles && now.hasSameItems(index), next);
        index = now;
        readings = next;
        next.values().forEach(reading -> problems.add(reading.problems()));
        return sources.stream()
                .flatMap(source -> next.get(source.path()).item().stream())
                .toList();
    }

    private static boolean needsOthers(Source source) {
        return !Kinds.of(source.type()).needs().isEmpty();
    }

    /** @param unchanged whether all lookups have the same results as in the last build */
    private void read(
            List<Source> sources,
            Predicate<Source> which,
            ContentIndex now,
            boolean unchanged,
            Map<String, Reading> next) {
        sources.parallelStream()
                .filter(which)
                .map(source -> reading(source, now, answers -> unchanged || now.isUnchanged(answers)))
                .toList()
                .forEach(reading -> next.put(reading.source().path(), reading));
    }

    private Reading reading(Source source, ContentIndex now, Predicate<Map<Question, Optional<Object>>> isUnchanged) {
        Reading before = readings.get(source.path());
        if (before != null && before.isValidFor(source, isUnchanged)) {
            return before;
        }
        return read(source, new Lookups(now));
    }

    private Reading read(Source source, Lookups lookups) {
        Problems problems = new Problems();
        Kind<?> kind = Kinds.of(source.type());
        Optional<Item> item = ParsedFile.read(
                        source, kind.schema(), converter, lookups, content, settings.zone(), problems)
                .flatMap(file -> kind.reader().read(file));
        return new Reading(source, lookups.answers(), item, problems.all());
    }
}
