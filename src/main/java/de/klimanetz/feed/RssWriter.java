package de.klimanetz.feed;

import static java.time.format.DateTimeFormatter.RFC_1123_DATE_TIME;

import de.klimanetz.model.Settings;
import java.io.StringWriter;
import java.time.ZonedDateTime;
import java.util.List;
import javax.xml.stream.XMLOutputFactory;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamWriter;

/** Writes RSS 2.0 according to the Best Practices Profile of the RSS Advisory Board. Safe for use by several threads. */
final class RssWriter {

    private static final XMLOutputFactory XML = XMLOutputFactory.newDefaultFactory();

    private static final String ATOM = "http://www.w3.org/2005/Atom";
    private static final String CONTENT = "http://purl.org/rss/1.0/modules/content/";
    private static final String DC = "http://purl.org/dc/elements/1.1/";
    private static final String MEDIA = "http://search.yahoo.com/mrss/";
    private static final String MINUTES_BETWEEN_REQUESTS = "720";

    private final Settings settings;

    RssWriter(Settings settings) {
        this.settings = settings;
    }

    /**
     * Writes a whole file.
     *
     * @param self the address of the file from the base URL on
     * @param styles the style sheet for browsers, relative to the file
     * @param entries made by {@link #entry}
     */
    String document(Feed feed, String self, String styles, List<String> entries) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XML.createXMLStreamWriter(text);
            xml.writeStartDocument("utf-8", "1.0");
            newLine(xml);
            xml.writeProcessingInstruction("xml-stylesheet", "type=\"text/css\" href=\"" + styles + "\"");
            newLine(xml);
            xml.writeStartElement("rss");
            xml.writeAttribute("version", "2.0");
            xml.writeNamespace("atom", ATOM);
            xml.writeNamespace("content", CONTENT);
            xml.writeNamespace("dc", DC);
            xml.writeNamespace("media", MEDIA);
            newLine(xml);
            xml.writeStartElement("channel");
            newLine(xml);
            writeHead(xml, feed, self);
            xml.flush();
            entries.forEach(text::write);
            xml.writeEndElement();
            newLine(xml);
            xml.writeEndElement();
            newLine(xml);
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text.toString();
    }

    /** Writes one {@code item} element, which depends on a document for the declarations of its namespaces. */
    String entry(Entry entry) {
        StringWriter text = new StringWriter();
        try {
            XMLStreamWriter xml = XML.createXMLStreamWriter(text);
            xml.writeStartElement("item");
            newLine(xml);
            write(xml, "title", entry.title());
            write(xml, "link", entry.link());
            xml.writeStartElement("guid");
            xml.writeAttribute("isPermaLink", "false");
            end(xml, entry.id());
            write(xml, "pubDate", date(entry.published()));
            if (!entry.author().isEmpty()) {
                xml.writeStartElement("dc", "creator", DC);
                end(xml, entry.author());
            }
            for (String topic : entry.topics()) {
                write(xml, "category", topic);
            }
            write(xml, "description", entry.summary());
            writeHtml(xml, entry.html());
            if (entry.attachment().isPresent()) {
                writeEnclosure(xml, entry.attachment().get());
                writeMedia(xml, entry.attachment().get());
            }
            xml.writeEndElement();
            newLine(xml);
            xml.close();
        } catch (XMLStreamException impossible) {
            throw new IllegalStateException(impossible);
        }
        return text.toString();
    }

    private void writeHead(XMLStreamWriter xml, Feed feed, String self) throws XMLStreamException {
        write(xml, "title", feed.title());
        write(xml, "link", settings.absolute(feed.page()));
        write(xml, "description", feed.description());
        write(xml, "language", "de");
        write(xml, "copyright", Terms.of(settings));
        xml.writeEmptyElement("atom", "link", ATOM);
        xml.writeAttribute("href", settings.absolute(self));
        xml.writeAttribute("rel", "self");
        xml.writeAttribute("type", "application/rss+xml");
        newLine(xml);
        xml.writeEmptyElement("atom", "link", ATOM);
        xml.writeAttribute("rel", "license");
        xml.writeAttribute("href", settings.licence().address());
        newLine(xml);
        xml.writeStartElement("dc", "publisher", DC);
        end(xml, settings.source());
        if (!feed.items().isEmpty()) {
            ZonedDateTime newest = feed.items().get(0).at().atZone(settings.zone());
            write(xml, "lastBuildDate", date(newest));
        }
        write(xml, "docs", "https://www.rssboard.org/rss-specification");
        write(xml, "ttl", MINUTES_BETWEEN_REQUESTS);
    }

    /** As CDATA, which feed readers expect here; a section must not contain its own end. */
    private static void writeHtml(XMLStreamWriter xml, String html) throws XMLStreamException {
        xml.writeStartElement("content", "encoded", CONTENT);
        xml.writeCData(html.replace("]]>", "]]]]><![CDATA[>"));
        xml.writeEndElement();
        newLine(xml);
    }

    private static void writeEnclosure(XMLStreamWriter xml, Entry.Attachment file) throws XMLStreamException {
        xml.writeEmptyElement("enclosure");
        xml.writeAttribute("url", file.address());
        xml.writeAttribute("length", String.valueOf(file.bytes()));
        xml.writeAttribute("type", file.mediaType());
        newLine(xml);
    }

    /** Media RSS says what RSS cannot: alternative text, author and licence of the picture. */
    private static void writeMedia(XMLStreamWriter xml, Entry.Attachment file) throws XMLStreamException {
        xml.writeStartElement("media", "content", MEDIA);
        xml.writeAttribute("url", file.address());
        xml.writeAttribute("type", file.mediaType());
        xml.writeAttribute("medium", "image");
        writeMedia(xml, "description", file.alt());
        writeMedia(xml, "credit", file.credit());
        writeMedia(xml, "license", file.licence());
        xml.writeEndElement();
        newLine(xml);
    }

    private static void writeMedia(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        if (!text.isEmpty()) {
            xml.writeStartElement("media", name, MEDIA);
            xml.writeCharacters(text);
            xml.writeEndElement();
        }
    }

    /** Leaves out an empty element. */
    private static void write(XMLStreamWriter xml, String name, String text) throws XMLStreamException {
        if (!text.isEmpty()) {
            xml.writeStartElement(name);
            end(xml, text);
        }
    }

    private static void end(XMLStreamWriter xml, String text) throws XMLStreamException {
        xml.writeCharacters(text);
        xml.writeEndElement();
        newLine(xml);
    }

    private static void newLine(XMLStreamWriter xml) throws XMLStreamException {
        xml.writeCharacters("\n");
    }

    /** RFC 822 with a year of four digits; always in English. */
    private static String date(ZonedDateTime time) {
        return RFC_1123_DATE_TIME.format(time);
    }
}
