package de.klimanetz.view;

import de.klimanetz.model.ContentType;
import de.klimanetz.model.News;
import de.klimanetz.model.Picture;
import de.klimanetz.wording.GermanDates;
import de.klimanetz.wording.GermanSchedule;
import java.time.LocalDate;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;

/** The news: the newest, one page a year, and a page each. */
final class NewsPages {

    static final Link OVERVIEW = new Link("Aktuelles", "/aktuelles/");

    private static final int NEWEST = 12;

    /** A list of news with the way to all years. */
    public record ListView(List<Card> entries, List<Link> years) {}

    /** What the page of a piece of news shows. */
    public record View(
            String kind,
            String date,
            String machine,
            String teaser,
            String expired,
            List<Fact> facts,
            List<Fact> press,
            Prose prose,
            Optional<Picture> picture,
            boolean example,
            Optional<Link> event,
            Optional<Link> campaign,
            List<Link> members,
            List<Link> topics,
            Optional<Link> older,
            Optional<Link> newer) {}

    private final Workbench bench;
    private final Map<Year, List<News>> byYear;

    NewsPages(Workbench bench) {
        this.bench = bench;
        this.byYear = bench.site().news().stream()
                .collect(Collectors.groupingBy(
                        news -> Year.from(news.date().first()), LinkedHashMap::new, Collectors.toList()));
    }

    List<WebPage> pages() {
        List<WebPage> pages = new ArrayList<>();
        pages.add(overview());
        byYear.forEach((year, news) -> pages.add(year(year, news)));
        List<News> all = bench.site().news();
        for (int index = 0; index < all.size(); index++) {
            Optional<Link> newer = index == 0 ? Optional.empty() : Optional.of(Cards.link(all.get(index - 1)));
            Optional<Link> older =
                    index == all.size() - 1 ? Optional.empty() : Optional.of(Cards.link(all.get(index + 1)));
            pages.add(bench.itemPage(all.get(index), OVERVIEW, view(all.get(index), older, newer)));
        }
        return pages;
    }

    private WebPage overview() {
        return bench.overview(
                "news-list",
                OVERVIEW,
                "Meldungen, Pressemitteilungen und Rückblicke aus dem "
                        + bench.site().network().title() + ", auch als RSS-Feed.",
                new ListView(cards(bench.site().news().stream().limit(NEWEST).toList()), years()));
    }

    private WebPage year(Year year, List<News> news) {
        return bench.computed(
                "news-list",
                yearLink(year),
                "Alle Meldungen des Jahres " + year + " aus dem "
                        + bench.site().network().title() + ".",
                List.of(Workbench.HOME, OVERVIEW),
                new ListView(cards(news), years()));
    }

    private List<Card> cards(List<News> news) {
        return news.stream().map(bench.cards()::news).toList();
    }

    private List<Link> years() {
        return byYear.keySet().stream().map(NewsPages::yearLink).toList();
    }

    private static Link yearLink(Year year) {
        return new Link("Aktuelles " + year, "/aktuelles/" + year + "/");
    }

    private View view(News news, Optional<Link> older, Optional<Link> newer) {
        return new View(
                news.kind().label(),
                GermanDates.date(news.date()),
                GermanSchedule.machine(news.date()),
                news.common().teaser(),
                expired(news),
                new Facts()
                        .add("Ort", news.location())
                        .add("Zuerst veröffentlicht von", news.publisher())
                        .add("Förderprogramm", news.programme())
                        .add("Frist", news.deadline().map(GermanDates::day).orElse(""))
                        .add("Text", news.common().author())
                        .list(),
                new Facts().contact(news.press()).list(),
                Prose.of(news.common().body()),
                news.common().picture(),
                news.common().example(),
                news.event().flatMap(slug -> bench.link(ContentType.EVENT, slug)),
                news.common().campaign().flatMap(bench::campaign),
                bench.cards().members(news),
                bench.topics().of(news),
                older,
                newer);
    }

    /** What a reader of an old message must know. */
    private String expired(News news) {
        LocalDate today = bench.today();
        if (news.deadline().map(day -> day.isBefore(today)).orElse(false)) {
            return "Die Frist ist abgelaufen.";
        }
        return news.validUntil().map(day -> day.isBefore(today)).orElse(false) ? "Diese Meldung gilt nicht mehr." : "";
    }
}
