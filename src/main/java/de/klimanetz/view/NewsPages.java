package de.klimanetz.view;

import de.klimanetz.model.Area;
import de.klimanetz.model.News;
import java.time.Year;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The lists of news: the newest, and one page a year. */
final class NewsPages {

    private static final int NEWEST = 12;

    /** A list of news with the way to all years. */
    public record ListView(List<Card> entries, List<Link> years) {}

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
        return pages;
    }

    private WebPage overview() {
        return bench.overview(
                "news-list",
                Link.to(Area.NEWS),
                "Meldungen, Pressemitteilungen und Rückblicke aus dem "
                        + bench.site().network().title() + ", auch als RSS-Feed.",
                new ListView(cards(bench.site().news().stream().limit(NEWEST).toList()), years()));
    }

    private WebPage year(Year year, List<News> news) {
        return bench.list(
                "news-list",
                yearLink(year),
                "Alle Meldungen des Jahres " + year + " aus dem "
                        + bench.site().network().title() + ".",
                List.of(Link.to(Area.HOME), Link.to(Area.NEWS)),
                new ListView(cards(news), years()),
                news);
    }

    private List<Card> cards(List<News> news) {
        return news.stream().map(bench.cards()::news).toList();
    }

    private List<Link> years() {
        return byYear.keySet().stream().map(NewsPages::yearLink).toList();
    }

    private static Link yearLink(Year year) {
        return new Link("Aktuelles " + year, Area.NEWS.below(year + "/"));
    }
}
