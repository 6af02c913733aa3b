package de.klimanetz.view;

import de.klimanetz.model.Area;
import de.klimanetz.model.ContentType;
import de.klimanetz.model.News;
import de.klimanetz.model.Picture;
import de.klimanetz.wording.GermanDates;
import de.klimanetz.wording.GermanSchedule;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Makes the pages of single pieces of news. */
record NewsPage(Around around) {

    /** What the page of a piece of news shows. */
    public record View(
            ArticleData data,
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

    WebPage page(News news) {
        return around.itemPage(news, Link.to(Area.NEWS), view(news));
    }

    private View view(News news) {
        return new View(
                new ArticleData("NewsArticle", news, GermanSchedule.machine(news.date()), around.settings()),
                news.kind().label(),
                GermanDates.date(news.date()),
                GermanSchedule.machine(news.date()),
                news.teaser(),
                expired(news),
                new Facts()
                        .add("Ort", news.location())
                        .add("Zuerst veröffentlicht von", news.publisher())
                        .add("Förderprogramm", news.programme())
                        .add("Frist", news.deadline().map(GermanDates::day).orElse(""))
                        .add("Text", news.author())
                        .list(),
                new Facts().contact(news.press()).list(),
                Prose.of(news.body()),
                news.picture(),
                news.isExample(),
                news.event().flatMap(slug -> around.link(ContentType.EVENT, slug)),
                around.campaign(news),
                around.towns().links(news),
                around.topics(news),
                around.olderThan(news),
                around.newerThan(news));
    }

    /** What a reader of an old message must know. */
    private String expired(News news) {
        LocalDate today = around.today();
        if (news.deadline().map(day -> day.isBefore(today)).orElse(false)) {
            return "Die Frist ist abgelaufen.";
        }
        return news.validUntil().map(day -> day.isBefore(today)).orElse(false) ? "Diese Meldung gilt nicht mehr." : "";
    }
}
