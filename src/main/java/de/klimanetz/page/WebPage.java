package de.klimanetz.page;

import de.klimanetz.problem.Place;
import de.klimanetz.wording.GermanDates;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/**
 * One page of the site.
 *
 * @param template its folder and file below {@code templates/}, {@code offer/page} for {@code offer/page.ftlh}
 * @param address from the base URL on; ends with a slash, or with a file name
 * @param trail the pages above this one, from the home page on
 * @param content the record that the template lays out
 * @param source the file of the editor, where there is one
 * @param asOf the day of which it tells, for pages that change with the day; else empty
 * @param feed the feed that tells of the same, by its address without extension
 * @param modified when the content last changed, for the sitemap; absent for pages that must not be found
 */
public record WebPage(
        String template,
        String address,
        String title,
        String description,
        String language,
        List<Link> trail,
        Object content,
        Optional<Place> source,
        String asOf,
        Optional<Link> feed,
        Optional<LocalDate> modified) {

    /**
     * A file that a template writes and that is no page, such as the sitemap.
     *
     * @param template with its extension, since that is not the usual one
     */
    public static WebPage file(String template, String address, Object content) {
        return new WebPage(
                template,
                address,
                address,
                "",
                "de",
                List.of(),
                content,
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty());
    }

    public WebPage titled(String otherTitle) {
        return new WebPage(
                template, address, otherTitle, description, language, trail, content, source, asOf, feed, modified);
    }

    /** The same when the day no longer matters. */
    WebPage settled(LocalDate lastChange) {
        return new WebPage(
                template,
                address,
                title,
                description,
                language,
                trail,
                content,
                source,
                "",
                feed,
                Optional.of(lastChange));
    }

    /** The way to it as JSON-LD; empty for the home page. */
    public String breadcrumbs(String baseUrl) {
        return new Breadcrumbs(trail, title, baseUrl).json();
    }

    /** The day on which somebody last made sure that the facts are right; empty for pages that no editor writes. */
    public String checked() {
        return source.flatMap(file -> modified).map(GermanDates::day).orElse("");
    }

    /** The first part of the address, by which the navigation knows where the reader is. */
    public String area() {
        return address.replaceFirst("^/([^/]*).*", "$1");
    }
}
