package de.klimanetz.feed;

import de.klimanetz.model.Body;
import de.klimanetz.model.News;
import de.klimanetz.model.Picture;
import de.klimanetz.model.Settings;
import de.klimanetz.model.Site;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Comparator;
import java.util.List;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;
import org.jsoup.nodes.Element;

/** The newest news. Invented examples and what lies in the future are not news. */
public final class NewsFeed {

    private static final int NEWEST = 30;

    private final Site site;
    private final Settings settings;
    private final LocalDate today;

    public NewsFeed(Site site, LocalDate today) {
        this.site = site;
        this.settings = site.settings();
        this.today = today;
    }

    public Feed feed() {
        List<Feed.Entry> entries = site.news().stream()
                .filter(news -> !news.common().example() && !publication(news).isAfter(today))
                .sorted(Comparator.comparing(NewsFeed::publication).reversed())
                .limit(NEWEST)
                .map(this::entry)
                .toList();
        return new Feed(
                settings.title() + ": Aktuelles",
                settings.absolute("/aktuelles/"),
                settings.absolute("/feed.xml"),
                "Meldungen aus dem " + site.network().title(),
                entries.isEmpty() ? "" : entries.get(0).published(),
                entries);
    }

    private Feed.Entry entry(News news) {
        return new Feed.Entry(
                "tag:" + settings.authority() + ",2026:" + news.id(),
                news.title(),
                settings.absolute(news.address()),
                DateTimeFormatter.RFC_1123_DATE_TIME.format(publication(news).atStartOfDay(settings.zone())),
                news.common().teaser(),
                html(news),
                news.common().topics());
    }

    /** The day of publication; of a vague date its first day. */
    private static LocalDate publication(News news) {
        return news.common().published().orElse(news.date().first());
    }

    private String html(News news) {
        Document document = Jsoup.parseBodyFragment("");
        document.outputSettings().prettyPrint(false);
        Element body = document.body();
        body.appendElement("p").text(news.common().teaser());
        news.common().picture().ifPresent(picture -> append(body, picture));
        for (Body.Section section : news.common().body().sections()) {
            if (!section.title().isEmpty()) {
                body.appendElement("h2").text(section.title());
            }
            body.append(section.html());
        }
        absolute(body, "href", settings.absolute(news.address()));
        absolute(body, "src", settings.absolute(news.address()));
        return body.html();
    }

    private static void append(Element body, Picture picture) {
        Element figure = body.appendElement("figure");
        figure.appendElement("img").attr("src", picture.address()).attr("alt", picture.alt());
        figure.appendElement("figcaption")
                .text((picture.caption() + " Bild: " + picture.credit() + ", " + picture.licence()).strip());
    }

    private void absolute(Element body, String attribute, String page) {
        for (Element element : body.select("[" + attribute + "]")) {
            String target = element.attr(attribute);
            if (target.startsWith("#")) {
                element.attr(attribute, page + target);
            } else if (target.startsWith("/")) {
                element.attr(attribute, settings.absolute(target));
            }
        }
    }
}
