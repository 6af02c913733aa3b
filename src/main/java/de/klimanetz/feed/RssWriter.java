package de.klimanetz.feed;

import static java.time.format.DateTimeFormatter.RFC_1123_DATE_TIME;

import de.klimanetz.model.Settings;
import java.time.ZonedDateTime;
import org.jsoup.nodes.Document.OutputSettings;
import org.jsoup.nodes.Entities;

/** Writes RSS 2.0 after the Best Practices Profile of the RSS Advisory Board. Safe for use by several threads. */
final class RssWriter {

    private static final String MINUTES_UNTIL_NEXT_LOOK = "720";

    private static final OutputSettings XML = new OutputSettings().syntax(OutputSettings.Syntax.xml);

    private final Settings settings;

    RssWriter(Settings settings) {
        this.settings = settings;
    }

    /**
     * Everything before the entries.
     *
     * @param self the address of the file from the base URL on
     * @param styles the style sheet for browsers, relative to the file
     */
    String head(Feed feed, String self, String styles) {
        Elements head = new Elements();
        head.raw("<?xml version=\"1.0\" encoding=\"utf-8\"?>\n");
        head.raw("<?xml-stylesheet type=\"text/css\" href=\"" + styles + "\"?>\n");
        head.raw("<rss version=\"2.0\" xmlns:atom=\"http://www.w3.org/2005/Atom\""
                + " xmlns:content=\"http://purl.org/rss/1.0/modules/content/\""
                + " xmlns:dc=\"http://purl.org/dc/elements/1.1/\">\n<channel>\n");
        head.add("title", feed.title());
        head.add("link", settings.absolute(feed.page()));
        head.add("description", feed.description());
        head.add("language", "de");
        head.raw("<atom:link href=\"" + escaped(settings.absolute(self))
                + "\" rel=\"self\" type=\"application/rss+xml\"/>\n");
        feed.items().stream()
                .findFirst()
                .ifPresent(newest -> head.add("lastBuildDate", date(newest.day().atStartOfDay(settings.zone()))));
        head.add("docs", "https://www.rssboard.org/rss-specification");
        head.add("ttl", MINUTES_UNTIL_NEXT_LOOK);
        return head.toString();
    }

    String entry(Entry entry) {
        Elements item = new Elements();
        item.raw("<item>\n");
        item.add("title", entry.title());
        item.add("link", entry.link());
        item.raw("<guid isPermaLink=\"false\">" + escaped(entry.id()) + "</guid>\n");
        item.add("pubDate", date(entry.published()));
        item.add("dc:creator", entry.author());
        entry.topics().forEach(topic -> item.add("category", topic));
        item.add("description", entry.summary());
        item.raw("<content:encoded><![CDATA[" + entry.html().replace("]]>", "]]]]><![CDATA[>")
                + "]]></content:encoded>\n");
        entry.attachment()
                .ifPresent(file -> item.raw("<enclosure url=\"" + escaped(file.address()) + "\" length=\""
                        + file.bytes() + "\" type=\"" + file.mediaType() + "\"/>\n"));
        item.raw("</item>\n");
        return item.toString();
    }

    String end() {
        return "</channel>\n</rss>\n";
    }

    /** Also fit for the value of an attribute. */
    private static String escaped(String text) {
        return Entities.escape(text, XML);
    }

    /** RFC 822 with a year of four digits, in English whatever the machine speaks. */
    private static String date(ZonedDateTime time) {
        return RFC_1123_DATE_TIME.format(time);
    }

    /** Elements one below the other; an empty one says nothing and is left out. */
    private static final class Elements {

        private final StringBuilder xml = new StringBuilder();

        void add(String name, String text) {
            if (!text.isEmpty()) {
                raw("<" + name + ">" + escaped(text) + "</" + name + ">\n");
            }
        }

        void raw(String text) {
            xml.append(text);
        }

        @Override
        public String toString() {
            return xml.toString();
        }
    }
}
