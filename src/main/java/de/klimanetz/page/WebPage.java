package de.klimanetz.page;

import de.klimanetz.model.Area;
import de.klimanetz.problem.Place;
import de.klimanetz.wording.GermanDates;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * One page of the site.
 *
 * @param template path below {@code templates/}, {@code offer/page} for {@code offer/page.ftlh}
 * @param address from the base URL on; starts with a slash and ends with a slash or a file name
 * @param description for the meta element, plain text
 * @param language BCP 47 tag
 * @param trail the pages above this one, from the home page on
 * @param content the record that templates see as {@code view}
 * @param source the content file of an editor, if the page is that of an item
 * @param asOf the day of the build in German, for pages that depend on it; else empty
 * @param alternates the same content for programs: feeds and calendars
 * @param image address of the picture for social networks; empty for that of the site
 * @param modified the day of the last change, for the sitemap; empty for pages that must not be indexed
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
        List<Alternate> alternates,
        String image,
        Optional<LocalDate> modified) {

    /**
     * A file with the same content for programs ({@code <link rel="alternate">}).
     *
     * @param type media type
     */
    public record Alternate(String type, String title, String address) {

        public static Alternate calendar(String title, String address) {
            return new Alternate("text/calendar", title, address);
        }
    }

    /** Areas without a link in the main menu, by the one to which they belong. */
    private static final Map<Area, List<Area>> BELOW = Map.of(
            Area.EVENTS, List.of(Area.SERIES, Area.SUBSCRIBE, Area.EMBEDS),
            Area.CAMPAIGNS, List.of(Area.THEMES, Area.OFFERS),
            Area.PRACTICES, List.of(Area.TRANSFER, Area.QUESTIONS, Area.GUIDES),
            Area.NETWORK,
                    List.of(
                            Area.PARTNERS,
                            Area.GROUPS,
                            Area.OFFICES,
                            Area.MARKET,
                            Area.FUNDING,
                            Area.DEADLINES,
                            Area.DUTIES));

    /**
     * Returns a file that is rendered by a template but is not a page, such as the sitemap.
     *
     * @param template with its extension
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
                List.of(),
                "",
                Optional.empty());
    }

    /** Returns a copy with one more alternate, before the others. */
    public WebPage with(Alternate nearest) {
        return new WebPage(
                template,
                address,
                title,
                description,
                language,
                trail,
                content,
                source,
                asOf,
                Stream.concat(Stream.of(nearest), alternates.stream()).toList(),
                image,
                modified);
    }

    public WebPage titled(String otherTitle) {
        return new WebPage(
                template,
                address,
                otherTitle,
                description,
                language,
                trail,
                content,
                source,
                asOf,
                alternates,
                image,
                modified);
    }

    /** Returns a copy that must not be indexed and does not depend on the day of the build. */
    public WebPage unlisted() {
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
                alternates,
                image,
                Optional.empty());
    }

    /** Returns a copy that does not depend on the day of the build. */
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
                alternates,
                image,
                Optional.of(lastChange));
    }

    /** Returns the breadcrumb trail as JSON-LD; empty if there are no pages above. */
    public String breadcrumbs(String baseUrl) {
        return JsonLd.breadcrumbs(trail, title, baseUrl);
    }

    /** Returns the day in German on which the facts were last checked or changed; empty without a source file. */
    public String checked() {
        return source.flatMap(file -> modified).map(GermanDates::day).orElse("");
    }

    /** Returns the address of the link in the main menu that is marked as that of the current area. */
    public String menuAddress() {
        String folder = address.replaceFirst("^(/[^/]*/).*", "$1");
        return BELOW.entrySet().stream()
                .filter(area -> area.getValue().stream()
                        .anyMatch(below -> below.address().equals(folder)))
                .map(area -> area.getKey().address())
                .findFirst()
                .orElse(folder);
    }
}
