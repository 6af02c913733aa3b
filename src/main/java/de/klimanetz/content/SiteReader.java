package de.klimanetz.content;

import de.klimanetz.asciidoc.Converter;
import de.klimanetz.model.Body;
import de.klimanetz.model.Campaign;
import de.klimanetz.model.Common;
import de.klimanetz.model.ContentType;
import de.klimanetz.model.Event;
import de.klimanetz.model.Item;
import de.klimanetz.model.Member;
import de.klimanetz.model.Network;
import de.klimanetz.model.News;
import de.klimanetz.model.Page;
import de.klimanetz.model.Practice;
import de.klimanetz.model.Settings;
import de.klimanetz.model.Site;
import de.klimanetz.problem.Place;
import de.klimanetz.problem.Problems;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** Reads the whole content of a project, every file once. */
public final class SiteReader {

    private final Settings settings;
    private final Converter converter;
    private final Problems problems;

    public SiteReader(Settings settings, Converter converter, Problems problems) {
        this.settings = settings;
        this.converter = converter;
        this.problems = problems;
    }

    /**
     * Reads what stands in the folder {@code content} of the project.
     *
     * @param today news dated later is left out
     * @param drafts whether drafts and such news are taken in
     * @return the site, or nothing when there is no network to build one for
     */
    public Optional<Site> read(Path project, LocalDate today, boolean drafts) {
        ContentFolder folder = ContentFolder.read(project.resolve("content"), problems);
        References references = new References(folder.sources(), problems);
        Items items = new Items(project.resolve("content"));
        FactsReader facts = new FactsReader(references, problems);
        Pictures pictures = new Pictures(folder.files(), problems);
        BodyReader bodies = new BodyReader(converter, references, pictures, problems);
        CommonReader commons = new CommonReader(pictures, problems);
        Map<String, Body> texts =
                folder.sources().parallelStream().collect(Collectors.toConcurrentMap(Source::path, bodies::read));
        for (Source source : inOrderOfNeed(folder.sources())) {
            facts.read(source)
                    .ifPresent(values -> items.add(commons.read(source, values, texts.get(source.path())), values));
        }
        items.all.removeIf(item -> !drafts && isHeldBack(item, today));
        List<Network> networks = items.of(Network.class);
        networks.stream()
                .skip(1)
                .forEach(other -> problems.error(
                        other.common().place(),
                        "Es gibt schon ein Netzwerk. In content/netzwerk liegt nur index.adoc."));
        Optional<Network> network = networks.stream().findFirst();
        if (network.isEmpty() && !problems.hasErrors()) {
            problems.error(
                    Place.of("content/netzwerk/index.adoc"),
                    "Die Datei fehlt oder ist ein Entwurf. Ohne Netzwerk gibt es keine Website.");
        }
        return network.map(found -> site(found, items, folder.files()));
    }

    private Site site(Network network, Items items, List<String> files) {
        return new Site(
                settings,
                network,
                items.of(Member.class),
                items.of(Event.class),
                items.of(Campaign.class),
                items.of(Practice.class),
                items.of(News.class),
                items.of(Page.class),
                files);
    }

    /** Campaigns before events, since an event may take its days from a campaign. */
    private static List<Source> inOrderOfNeed(List<Source> sources) {
        List<Source> ordered = new ArrayList<>();
        sources.stream().filter(source -> source.type() != ContentType.EVENT).forEach(ordered::add);
        sources.stream().filter(source -> source.type() == ContentType.EVENT).forEach(ordered::add);
        return ordered;
    }

    private static boolean isHeldBack(Item item, LocalDate today) {
        boolean early = item.common().visibleFrom().filter(today::isBefore).isPresent();
        return early
                || item.common().draft()
                || item instanceof News news && news.date().first().isAfter(today);
    }

    /** Collects the items; one reader a type. */
    private final class Items {

        private final List<Item> all = new ArrayList<>();
        private final Map<String, Campaign> campaigns = new HashMap<>();
        private final EventReader events =
                new EventReader(new ScheduleReader(settings.zone(), problems), campaigns, problems);
        private final CampaignReader campaignReader = new CampaignReader(problems);
        private final MemberReader members = new MemberReader(problems);
        private final NewsReader news = new NewsReader(problems);
        private final NetworkReader network;

        Items(Path content) {
            network = new NetworkReader(content.resolve(ContentType.NETWORK.folder()), problems);
        }

        void add(Common common, Facts facts) {
            switch (common.type()) {
                case NETWORK -> all.add(network.read(common, facts));
                case MEMBER -> all.add(members.read(common, facts));
                case EVENT -> events.read(common, facts).ifPresent(all::add);
                case CAMPAIGN ->
                    campaignReader.read(common, facts).ifPresent(campaign -> {
                        campaigns.put(campaign.slug(), campaign);
                        all.add(campaign);
                    });
                case PRACTICE -> all.add(PracticeReader.read(common, facts));
                case NEWS -> all.add(news.read(common, facts));
                case PAGE -> all.add(PageReader.read(common, facts));
            }
        }

        <T extends Item> List<T> of(Class<T> type) {
            return all.stream().filter(type::isInstance).map(type::cast).toList();
        }
    }
}
