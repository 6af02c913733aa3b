package de.klimanetz.kind.news;

import de.klimanetz.model.Area;
import de.klimanetz.model.News;
import de.klimanetz.page.Card;
import de.klimanetz.page.Index;
import de.klimanetz.page.Link;
import de.klimanetz.page.PageContext;
import de.klimanetz.page.PageSet;
import de.klimanetz.page.Pages;
import de.klimanetz.page.WebPage;
import java.time.Year;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

/** The lists of news: the newest items, and one page per year. */
final class NewsLists {

    static final PageSet<String> OVERVIEW = PageSet.page(NewsLists::overview);
    static final PageSet<Year> YEARS = PageSet.each(NewsLists::years, NewsLists::year);

    private static final int NEWEST = 12;

    /** A list of news with links to all years. */
    public record View(List<Card> entries, List<Link> years) {}

    /** The news by year, newest first. */
    private record Years(Map<Year, List<News>> byYear) {

        static final Index<Years> INDEX = Index.of(snapshot -> new Years(snapshot.site().all(News.class).stream()
                .collect(Collectors.groupingBy(
                        news -> Year.from(news.date().first()), LinkedHashMap::new, Collectors.toList()))));

        List<Year> all(String ignored) {
            return List.copyOf(byYear.keySet());
        }

        List<News> of(Year year) {
            return byYear.get(year);
        }
    }

    private NewsLists() {}

    private static WebPage overview(PageContext context) {
        return Pages.overview(
                "news/list",
                Area.NEWS,
                "Meldungen, Pressemitteilungen und Rückblicke aus dem "
                        + context.network().title() + ", auch als RSS-Feed.",
                new View(context.cards(context.all(News.class).stream().limit(NEWEST)), links(context)),
                context);
    }

    private static List<Year> years(PageContext context) {
        return context.ask(Years.INDEX, Years::all, "");
    }

    private static WebPage year(Year year, PageContext context) {
        List<News> news = context.ask(Years.INDEX, Years::of, year);
        WebPage page = Pages.computed(
                "news/list",
                link(year),
                "Alle Meldungen des Jahres " + year + " aus dem "
                        + context.network().title() + ".",
                List.of(Link.to(Area.HOME), Link.to(Area.NEWS)),
                new View(context.cards(news.stream()), links(context)),
                context);
        return Pages.settled(page, news);
    }

    private static List<Link> links(PageContext context) {
        return years(context).stream().map(NewsLists::link).toList();
    }

    private static Link link(Year year) {
        return new Link("Aktuelles " + year, Area.NEWS.below(year + "/"));
    }
}
