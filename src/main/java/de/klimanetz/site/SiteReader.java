package de.klimanetz.content;

import de.klimanetz.asciidoc.Converter;
import de.klimanetz.content.Neighbourhood.Question;
import de.klimanetz.csv.Table;
import de.klimanetz.model.Campaign;
import de.klimanetz.model.ContentType;
import de.klimanetz.model.Event;
import de.klimanetz.model.EventOrder;
import de.klimanetz.model.Item;
import de.klimanetz.model.Member;
import de.klimanetz.model.Network;
import de.klimanetz.model.News;
import de.klimanetz.model.Offer;
import de.klimanetz.model.Page;
import de.klimanetz.model.Practice;
import de.klimanetz.model.Series;
import de.klimanetz.model.Settings;
import de.klimanetz.model.Site;
import de.klimanetz.model.Theme;
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

/** Reads the content of a project, and keeps what it has read for the next time. */
public final class SiteReader {

    /** What came of a file, and what that rests on. */
    private record Reading(
            Source source, Map<Question, Optional<Object>> told, Optional<Item> item, List<Problem> problems) {

        /** The map of the network is a file that nobody asks the neighbours for. */
        boolean stillHolds(Source now, Predicate<Map<Question, Optional<Object>>> answersAgain) {
            return source == now
                    && source.type() != ContentType.NETWORK
                    && problems.stream().noneMatch(problem -> problem.severity() == Severity.ERROR)
                    && answersAgain.test(told);
        }
    }

    private final Path content;
    private final Settings settings;
    private final Converter converter;
    private final ContentFolder folder;
    private Map<String, Reading> readings = Map.of();
    private Neighbourhood neighbourhood = new Neighbourhood(List.of(), List.of());
    private Optional<TransferReading> transfers = Optional.empty();

    public SiteReader(Path project, Settings settings, Converter converter) {
        this.content = project.resolve("content");
        this.settings = settings;
        this.converter = converter;
        this.folder = new ContentFolder(content);
    }

    /**
     * Reads what stands in the folder {@code content} of the project.
     *
     * @param changed files and folders to look at again, since they are new, different or gone
     * @param today what is visible from a later day on is left out, and so is news dated later
     * @param drafts whether that and drafts are taken in
     * @return the site, or nothing when there is no network to build one for
     */
    public Optional<Site> read(Collection<Path> changed, LocalDate today, boolean drafts, Problems problems) {
        folder.update(changed);
        if (!folder.exists(problems)) {
            return Optional.empty();
        }
        List<Source> sources = folder.sources(problems);
        List<Transfer> steps = transfers(sources, today, problems);
        List<Item> items = items(sources, problems).stream()
                .filter(item -> item.isPublished(today, drafts))
                .toList();
        List<Network> networks = of(Network.class, items);
        networks.stream()
                .skip(1)
                .forEach(other -> problems.error(
                        other.place(), "Es gibt schon ein Netzwerk. In content/netzwerk liegt nur index.adoc."));
        Optional<Network> network = networks.stream().findFirst();
        if (network.isEmpty() && !problems.hasErrors()) {
            problems.error(
                    Place.of("content/netzwerk/index.adoc"),
                    "Die Datei fehlt oder ist ein Entwurf. Ohne Netzwerk gibt es keine Website.");
        }
        return network.map(found -> site(found, items, steps));
    }

    private Site site(Network network, List<Item> items, List<Transfer> steps) {
        Map<Class<? extends Item>, List<? extends Item>> kinds = new LinkedHashMap<>();
        put(kinds, Network.class, List.of(network), Comparator.comparing(Item::slug));
        put(
                kinds,
                Member.class,
                items,
                Comparator.comparing((Member member) -> !member.isDistrict()).thenComparing(Item::slug));
        put(kinds, Event.class, items, EventOrder.BY_DAY);
        put(kinds, Series.class, items, Comparator.comparing(Item::slug));
        put(
                kinds,
                Campaign.class,
                items,
                Comparator.comparing((Campaign campaign) -> campaign.from().first())
                        .reversed()
                        .thenComparing(Item::slug));
        put(kinds, Practice.class, items, Comparator.comparing(Item::slug));
        put(kinds, Theme.class, items, Comparator.comparingInt(Theme::year).reversed());
        put(kinds, Offer.class, items, Comparator.comparing(Item::slug));
        put(
                kinds,
                News.class,
                items,
                Comparator.comparing((News news) -> news.date().first())
                        .reversed()
                        .thenComparing(Item::slug));
        put(kinds, Page.class, items, Comparator.comparingInt(Page::rank).thenComparing(Item::slug));
        return new Site(settings, network, kinds, visible(steps, items), folder.published());
    }

    private static <T extends Item> void put(
            Map<Class<? extends Item>, List<? extends Item>> kinds,
            Class<T> kind,
            List<? extends Item> items,
            Comparator<? super T> order) {
        kinds.put(
                kind,
                items.stream()
                        .filter(kind::isInstance)
                        .map(kind::cast)
                        .sorted(order)
                        .toList());
    }

    /** The steps of what is not held back; where only the evidence is, the step stays. */
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
                .filter(before -> before.stillHolds(table.get(), sources, today))
                .isEmpty()) {
            transfers = Optional.of(TransferReading.of(table.get(), sources, today));
        }
        problems.add(transfers.get().problems());
        return transfers.get().steps();
    }

    /** Campaigns before events, since an event may take its days from a campaign. */
    private List<Item> items(List<Source> sources, Problems problems) {
        Neighbourhood around = new Neighbourhood(sources, folder.published());
        boolean sameFiles = around.tellsTheSameOfFilesAs(neighbourhood);
        Map<String, Reading> next = new HashMap<>();
        read(sources, source -> source.type() != ContentType.EVENT, around, sameFiles, next);
        next.values().stream()
                .flatMap(reading -> reading.item().stream())
                .filter(Campaign.class::isInstance)
                .forEach(campaign -> around.add((Campaign) campaign));
        boolean sameCampaigns = around.tellsTheSameOfCampaignsAs(neighbourhood);
        read(sources, source -> source.type() == ContentType.EVENT, around, sameFiles && sameCampaigns, next);
        neighbourhood = around;
        readings = next;
        next.values().forEach(reading -> problems.add(reading.problems()));
        return sources.stream()
                .flatMap(source -> next.get(source.path()).item().stream())
                .toList();
    }

    /** @param unchanged whether everybody would be told the same as last time */
    private void read(
            List<Source> sources,
            Predicate<Source> which,
            Neighbourhood around,
            boolean unchanged,
            Map<String, Reading> next) {
        sources.parallelStream()
                .filter(which)
                .map(source -> reading(source, around, told -> unchanged || around.answersAgain(told)))
                .toList()
                .forEach(reading -> next.put(reading.source().path(), reading));
    }

    private Reading reading(
            Source source, Neighbourhood around, Predicate<Map<Question, Optional<Object>>> answersAgain) {
        Reading before = readings.get(source.path());
        if (before != null && before.stillHolds(source, answersAgain)) {
            return before;
        }
        Neighbours neighbours = new Neighbours(around);
        Problems problems = new Problems();
        Optional<Item> item = new ItemReader(content, settings.zone(), converter, neighbours, problems).read(source);
        return new Reading(source, neighbours.told(), item, problems.all());
    }

    private static <T extends Item> List<T> of(Class<T> type, List<Item> items) {
        return items.stream().filter(type::isInstance).map(type::cast).toList();
    }
}
