package de.klimanetz.kind.news;

import de.klimanetz.kind.PressKit;
import de.klimanetz.model.Area;
import de.klimanetz.model.ContentType;
import de.klimanetz.model.Event;
import de.klimanetz.model.News;
import de.klimanetz.model.vocabulary.NewsKind;
import de.klimanetz.page.Article;
import de.klimanetz.page.ArticleData;
import de.klimanetz.page.Basis;
import de.klimanetz.page.Card;
import de.klimanetz.page.Fact;
import de.klimanetz.page.Facts;
import de.klimanetz.page.Index;
import de.klimanetz.page.Link;
import de.klimanetz.page.PageContext;
import de.klimanetz.page.PageSet;
import de.klimanetz.page.Pages;
import de.klimanetz.page.WebPage;
import de.klimanetz.wording.GermanDates;
import de.klimanetz.wording.GermanPlaces;
import de.klimanetz.wording.GermanSchedule;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** The pages of news items. */
final class NewsPages {

    static final PageSet<News> SET = PageSet.each(News.class, NewsPages::page);
    static final PressKit<News> PRESS = new PressKit<>(
            News.class, Area.NEWS, (news, today) -> true, new NewsFeedText(), news -> Optional.of(news.press()));

    /**
     * The content of a news page.
     *
     * @param expired notice that a deadline or the validity has passed, or empty
     */
    public record View(
            ArticleData data,
            String kind,
            Published published,
            String expired,
            Article article,
            List<Fact> facts,
            List<Fact> press,
            Ways ways) {}

    /** The date in words and for {@code <time datetime>}. */
    public record Published(String words, String machine) {}

    /** Links to related pages. */
    public record Ways(
            Optional<Link> event,
            Optional<Link> campaign,
            Optional<Link> older,
            Optional<Link> newer,
            Optional<Link> press) {}

    /** The previous and the next news item, by slug. */
    private static final class Neighbours {

        static final Index<Neighbours> INDEX =
                Index.of(snapshot -> new Neighbours(snapshot.site().all(News.class)));

        private final Map<String, Link> older = new HashMap<>();
        private final Map<String, Link> newer = new HashMap<>();

        private Neighbours(List<News> newestFirst) {
            for (int index = 1; index < newestFirst.size(); index++) {
                older.put(newestFirst.get(index - 1).slug(), Link.to(newestFirst.get(index)));
                newer.put(newestFirst.get(index).slug(), Link.to(newestFirst.get(index - 1)));
            }
        }

        Optional<Link> olderThan(String slug) {
            return Optional.ofNullable(older.get(slug));
        }

        Optional<Link> newerThan(String slug) {
            return Optional.ofNullable(newer.get(slug));
        }
    }

    private NewsPages() {}

    static Card card(News news, Basis basis) {
        String date = GermanDates.date(news.date());
        return Card.of(news, date + " · " + news.kind().label(), GermanSchedule.machine(news.date()));
    }

    private static WebPage page(News news, PageContext context) {
        return Pages.item(news, Area.NEWS, view(news, context), context);
    }

    private static View view(News news, PageContext context) {
        String machine = GermanSchedule.machine(news.date());
        return new View(
                new ArticleData("NewsArticle", news, machine, context.settings()),
                news.kind().label(),
                new Published(GermanDates.date(news.date()), machine),
                expired(news, context.today()),
                Article.of(news, context),
                facts(news, context),
                new Facts().contact(news.press()).list(),
                new Ways(
                        news.event().flatMap(slug -> context.link(ContentType.EVENT, slug)),
                        context.campaign(news),
                        context.ask(Neighbours.INDEX, Neighbours::olderThan, news.slug()),
                        context.ask(Neighbours.INDEX, Neighbours::newerThan, news.slug()),
                        PRESS.link(news, context)));
    }

    private static List<Fact> facts(News news, PageContext context) {
        Optional<Event> event = news.event().flatMap(slug -> context.find(Event.class, slug));
        return new Facts()
                .add(
                        "War am",
                        news.held()
                                .map(GermanDates::date)
                                .or(() -> event.filter(held -> news.kind() == NewsKind.REVIEW)
                                        .map(held -> GermanSchedule.words(held.schedule())))
                                .orElse(""))
                .add(
                        "Ort",
                        news.location().isEmpty()
                                ? event.map(held -> GermanPlaces.orOnline(held, GermanPlaces.address(held.venue())))
                                        .orElse("")
                                : news.location())
                .add(
                        "Zu Gast bei",
                        event.map(held -> context.named(held.hosting().host())).orElse(List.of()))
                .add(
                        "Veranstaltet von",
                        event.map(held -> context.named(held.organizer())).orElse(List.of()))
                .links(
                        "Reihe",
                        event
                                .flatMap(Event::series)
                                .flatMap(part -> context.link(ContentType.SERIES, part.slug()))
                                .stream()
                                .toList())
                .add("Zuerst veröffentlicht von", context.named(news.publisher()))
                .add("Förderprogramm", news.programme())
                .add("Frist", news.deadline().map(GermanDates::day).orElse(""))
                .add("Text", news.author())
                .list();
    }

    private static String expired(News news, LocalDate today) {
        if (news.deadline().map(day -> day.isBefore(today)).orElse(false)) {
            return "Die Frist ist abgelaufen.";
        }
        return news.validUntil().map(day -> day.isBefore(today)).orElse(false) ? "Diese Meldung gilt nicht mehr." : "";
    }
}
