package de.klimanetz.testing;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonElement;
import com.google.gson.JsonObject;
import com.google.gson.JsonParser;
import com.networknt.schema.InputFormat;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import com.rometools.rome.feed.synd.SyndCategory;
import com.rometools.rome.feed.synd.SyndEntry;
import com.rometools.rome.feed.synd.SyndFeed;
import com.rometools.rome.io.FeedException;
import com.rometools.rome.io.SyndFeedInput;
import de.klimanetz.output.Staging;
import java.io.IOException;
import java.io.StringReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.util.Comparator;
import java.util.List;
import java.util.stream.Stream;
import org.jdom2.Element;
import org.jsoup.Jsoup;

/** A feed of a built site as other programs parse it: RSS with ROME, JSON Feed validated by its schema. */
public record WrittenFeed(String name, String xml, SyndFeed rss, String jsonText, JsonObject json) {

    private static final Schema SCHEMA = schema();

    public static WrittenFeed of(Staging staging, String name) {
        String xml = staging.text("feeds/" + name + ".xml").orElseThrow();
        String json = staging.text("feeds/" + name + ".json").orElseThrow();
        try {
            SyndFeed rss = new SyndFeedInput().build(new StringReader(xml));
            return new WrittenFeed(
                    name, xml, rss, json, JsonParser.parseString(json).getAsJsonObject());
        } catch (FeedException broken) {
            throw new AssertionError(name, broken);
        }
    }

    public List<SyndEntry> entries() {
        return rss.getEntries();
    }

    public List<JsonObject> items() {
        return json.getAsJsonArray("items").asList().stream()
                .map(JsonElement::getAsJsonObject)
                .toList();
    }

    public List<String> titles() {
        return items().stream().map(item -> text(item, "title")).toList();
    }

    public List<String> ids() {
        return items().stream().map(item -> text(item, "id")).toList();
    }

    /** Checks the rules of the W3C feed validator, RSS Best Practices and JSON Feed 1.1, and that both feeds match. */
    public void assertValid(String base, Instant now) {
        assertThat(SCHEMA.validate(jsonText, InputFormat.JSON)).as(name).isEmpty();
        assertThat(rss.getFeedType()).isEqualTo("rss_2.0");
        assertThat(rss.getLanguage()).isEqualTo("de").isEqualTo(text(json, "language"));
        assertThat(rss.getTitle()).isNotBlank().isEqualTo(text(json, "title"));
        assertThat(rss.getLink()).startsWith(base).isEqualTo(text(json, "home_page_url"));
        assertThat(rss.getDescription()).isNotBlank().isEqualTo(text(json, "description"));
        assertThat(text(json, "feed_url")).isEqualTo(base + "feeds/" + name + ".json");
        Element self = rss.getForeignMarkup().get(0);
        assertThat(self.getAttributeValue("rel")).isEqualTo("self");
        assertThat(self.getAttributeValue("href")).isEqualTo(base + "feeds/" + name + ".xml");
        assertThat(xml).startsWith("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<?xml-stylesheet type=\"text/css\"");
        assertThat(Stream.of(xml, jsonText).map(text -> text.getBytes(StandardCharsets.UTF_8).length))
                .allMatch(bytes -> bytes <= 60_000);
        assertThat(entries()).hasSameSizeAs(items()).hasSizeLessThanOrEqualTo(30);
        assertThat(ids()).doesNotHaveDuplicates();
        for (int index = 0; index < items().size(); index++) {
            assertValid(entries().get(index), items().get(index), base, now);
        }
        assertThat(entries().stream().map(SyndEntry::getPublishedDate).toList())
                .isSortedAccordingTo(Comparator.reverseOrder());
        assertThat(xml.lines().filter(line -> line.startsWith("<pubDate>") || line.startsWith("<lastBuildDate>")))
                .allSatisfy(line -> assertThat(line)
                        .matches(
                                "<[a-zA-Z]+>(Mon|Tue|Wed|Thu|Fri|Sat|Sun), \\d{1,2} (Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep"
                                        + "|Oct|Nov|Dec) \\d{4} \\d\\d:\\d\\d:\\d\\d [+-]\\d{4}</[a-zA-Z]+>"));
    }

    private static void assertValid(SyndEntry entry, JsonObject item, String base, Instant now) {
        String id = text(item, "id");
        assertThat(entry.getUri()).isEqualTo(id).startsWith("tag:");
        assertThat(entry.getTitle()).as(id).isEqualTo(text(item, "title"));
        assertThat(entry.getLink()).as(id).startsWith(base).isEqualTo(text(item, "url"));
        Instant published = entry.getPublishedDate().toInstant();
        assertThat(published)
                .as(id)
                .isBeforeOrEqualTo(now)
                .isEqualTo(OffsetDateTime.parse(text(item, "date_published")).toInstant());
        assertThat(entry.getDescription().getValue()).as(id).isEqualTo(text(item, "summary"));
        String html = text(item, "content_html");
        // ROME writes character references differently, also in CDATA.
        assertThat(tree(entry.getContents().get(0).getValue())).as(id).isEqualTo(tree(html));
        assertThat(Jsoup.parseBodyFragment(html).select("[href], [src]").stream()
                        .map(element -> element.attr("href") + element.attr("src")))
                .as(id)
                .allMatch(address -> address.matches("(https?://|mailto:|tel:).+"));
        assertThat(Jsoup.parseBodyFragment(html).select("[srcset], [poster], [style], script"))
                .as(id)
                .isEmpty();
        assertThat(entry.getCategories().stream().map(SyndCategory::getName).toList())
                .as(id)
                .isEqualTo(
                        item.has("tags")
                                ? item.getAsJsonArray("tags").asList().stream()
                                        .map(JsonElement::getAsString)
                                        .toList()
                                : List.of());
        assertThat(entry.getEnclosures()).as(id).hasSize(item.has("attachments") ? 1 : 0);
        assertThat(entry.getEnclosures()).as(id).allSatisfy(file -> {
            JsonObject attachment = item.getAsJsonArray("attachments").get(0).getAsJsonObject();
            assertThat(file.getUrl()).startsWith(base).isEqualTo(text(attachment, "url"));
            assertThat(file.getType()).startsWith("image/").isEqualTo(text(attachment, "mime_type"));
            assertThat(file.getLength())
                    .isPositive()
                    .isEqualTo(attachment.get("size_in_bytes").getAsLong());
        });
    }

    private static String tree(String html) {
        return Jsoup.parseBodyFragment(html).html();
    }

    public static String text(JsonObject object, String name) {
        return object.get(name).getAsString();
    }

    private static Schema schema() {
        try {
            return SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12)
                    .getSchema(Files.readString(Path.of("src/test/resources/feeds/json-feed-1.1.json")));
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
    }
}
