package de.klimanetz.feed;

import static de.klimanetz.testing.WrittenFeed.text;
import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonObject;
import de.klimanetz.model.Campaign;
import de.klimanetz.model.Item;
import de.klimanetz.model.Member;
import de.klimanetz.model.Publication;
import de.klimanetz.model.Site;
import de.klimanetz.model.Topic;
import de.klimanetz.output.Staging;
import de.klimanetz.testing.HostileDefaults;
import de.klimanetz.testing.Html;
import de.klimanetz.testing.TestProject;
import de.klimanetz.testing.WrittenFeed;
import java.time.Clock;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.jsoup.nodes.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;

/** Every feed of the site of the repository, parsed by other libraries and compared with pages and calendars. */
@HostileDefaults
@TestInstance(TestInstance.Lifecycle.PER_CLASS)
class OwnFeedsTest {

    private static final String BASE = "https://klimakreis.example/";

    /** A week before Earth Hour, so that the feed of coming events has an item. */
    private static final Clock CLOCK = TestProject.clock("2027-03-20T08:00");

    private static final Staging STAGING = TestProject.repository().stage(CLOCK).staging();
    private static final Site SITE = TestProject.repository().site();

    @Test
    void existForEveryMemberCampaignAndTopic() {
        List<String> general = List.of("aktuelles", "termine", "demnaechst", "aenderungen", "gute-praxis", "transfer");
        Stream<String> topics = Topic.all(SITE).stream().map(topic -> FeedNames.ofTopic(topic.slug()));

        assertThat(names().toList())
                .containsAll(general)
                .containsAll(SITE.all(Member.class).stream().map(Item::slug).toList())
                .containsAll(SITE.all(Campaign.class).stream().map(Item::slug).toList())
                .containsAll(topics.toList());
    }

    @Test
    void areValid() {
        assertThat(names()).hasSizeGreaterThan(40);
        feeds().forEach(feed -> feed.assertValid(BASE, CLOCK.instant()));
    }

    @Test
    void includeTheOldFeedWithTheSameItems() {
        String old = STAGING.text("feed.xml").orElseThrow();

        assertThat(items(old))
                .isNotEmpty()
                .isEqualTo(items(WrittenFeed.of(STAGING, "aktuelles").xml()));
    }

    /** Id, title and date are the same in a feed, on the page and in a calendar. */
    @Test
    void matchPagesAndCalendars() {
        Map<String, Publication.Entry> published = SITE.items()
                .map(Publication::entry)
                .collect(Collectors.toMap(Publication.Entry::id, Function.identity()));
        Map<String, String> calendar = events(STAGING.text("kalender/alle.ics").orElseThrow());
        List<JsonObject> items = feeds().flatMap(feed -> feed.items().stream()).toList();

        assertThat(items).isNotEmpty().allSatisfy(item -> {
            String id =
                    text(item, "id").replace("tag:klimakreis.example,2026:", "").replaceFirst("/.*", "");
            String path = text(item, "url").replace(BASE, "/").replaceFirst("#.*", "");
            Document page = page(Staging.path(path));
            String title = page.select("h1").first().wholeText().strip();
            assertThat(text(item, "title")).as(id).contains(title);
            if (published.containsKey(id)) {
                assertThat(published.get(id).address()).isEqualTo(path);
                assertThat(published.get(id).title()).isEqualTo(title);
            }
            boolean reminder = text(item, "id").contains("/frist/");
            if (path.startsWith("/aktuelles/") && !reminder) {
                assertThat(page.select("time").eachAttr("datetime"))
                        .anyMatch(date -> text(item, "date_published").startsWith(firstDay(date)));
            }
            String event = calendar.get(id);
            if (event != null) {
                String begin = text(item.getAsJsonObject("_termin"), "beginn");
                assertThat(event)
                        .contains("SUMMARY:")
                        .contains(begin.substring(0, 10).replace("-", ""));
                assertThat(event.replace("\\", "")).contains(title);
                assertThat(page.select("time").eachAttr("datetime")).contains(begin);
            }
        });
        assertThat(items).anyMatch(item -> text(item, "id").contains("/demnaechst/"));
        assertThat(calendar.keySet())
                .anyMatch(id -> items.stream().anyMatch(item -> text(item, "id").endsWith(":" + id)));
    }

    /** The classes are those of the microformats h-feed, h-entry and h-event, which define them for machines. */
    @Test
    void areRepeatedAsMicroformatsInPages() {
        Document news = page("aktuelles/index.html");
        assertThat(news.select(".h-feed > .h-entry"))
                .hasSize(12)
                .allSatisfy(
                        entry -> assertThat(entry.select(".p-name.u-url[href], .dt-published[datetime], .p-summary"))
                                .hasSize(3));
        List<String> titles = WrittenFeed.of(STAGING, "aktuelles").titles();
        assertThat(titles).contains(news.select(".h-entry .p-name").first().wholeText());
        assertThat(page("termine/index.html").select(".h-feed .h-event .p-name.u-url[href]"))
                .isNotEmpty();
    }

    @Test
    void containNoExamples() {
        assertThat(feeds().map(WrittenFeed::jsonText)).noneMatch(json -> json.contains("beispiel-"));
    }

    private static Document page(String path) {
        return Html.page(STAGING, path);
    }

    private static Stream<WrittenFeed> feeds() {
        return names().map(name -> WrittenFeed.of(STAGING, name));
    }

    private static Stream<String> names() {
        return STAGING.paths().stream()
                .filter(path -> path.matches("feeds/.*\\.xml"))
                .map(path -> path.substring("feeds/".length(), path.length() - ".xml".length()));
    }

    /** The first day of a day, month or year. */
    private static String firstDay(String date) {
        return date + "-01-01".substring(date.length() - "2026".length());
    }

    private static String items(String xml) {
        return xml.substring(xml.indexOf("<item>"));
    }

    /** The unfolded text of each event by its id. */
    private static Map<String, String> events(String calendar) {
        return Stream.of(calendar.replace("\r\n ", "").split("BEGIN:VEVENT"))
                .skip(1)
                .collect(
                        Collectors.toMap(event -> event.replaceFirst("(?s).*UID:(.*?)@.*", "$1"), Function.identity()));
    }
}
