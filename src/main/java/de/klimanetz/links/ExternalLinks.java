package de.klimanetz.links;

import de.klimanetz.output.Staging;
import de.klimanetz.problem.Place;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Element;

/** Finds the links of a site to other websites. */
public final class ExternalLinks {

    private ExternalLinks() {}

    /**
     * Returns each address once, sorted; without links to forms of calendar providers, which are {@code nofollow}.
     *
     * @param own addresses below it are no external links
     * @param content the folder in which places are looked for
     */
    public static List<ExternalLink> of(Staging staging, URI own, Path content) {
        Map<String, String> pages = new TreeMap<>();
        for (String page : staging.pages()) {
            for (Element link :
                    Jsoup.parse(staging.text(page).orElse("")).select("a[href^=http]:not([rel=nofollow])")) {
                String address = link.attr("href").replaceFirst("#.*", "");
                if (!address.startsWith(own.toString())) {
                    pages.putIfAbsent(address, page);
                }
            }
        }
        Map<String, List<String>> sources = sources(content);
        return pages.entrySet().stream()
                .map(page -> new ExternalLink(
                        page.getKey(), place(page.getKey(), sources).orElse(Place.of("output/" + page.getValue()))))
                .toList();
    }

    private static Map<String, List<String>> sources(Path content) {
        Map<String, List<String>> sources = new LinkedHashMap<>();
        try (Stream<Path> walk = Files.walk(content)) {
            for (Path file : walk.filter(one -> one.toString().matches(".*\\.(adoc|csv)"))
                    .sorted()
                    .toList()) {
                String name = "content/" + content.relativize(file).toString().replace('\\', '/');
                sources.put(
                        name,
                        new String(Files.readAllBytes(file), StandardCharsets.UTF_8)
                                .lines()
                                .toList());
            }
        } catch (IOException unreadable) {
            throw new UncheckedIOException(unreadable);
        }
        return sources;
    }

    private static Optional<Place> place(String address, Map<String, List<String>> sources) {
        // Not the beginning of a longer address.
        Pattern whole = Pattern.compile(Pattern.quote(address) + "(?![\\w/.%?&=~-])");
        for (Map.Entry<String, List<String>> source : sources.entrySet()) {
            List<String> lines = source.getValue();
            for (int index = 0; index < lines.size(); index++) {
                Matcher found = whole.matcher(lines.get(index));
                if (found.find()) {
                    return Optional.of(new Place(source.getKey(), index + 1, found.start() + 1));
                }
            }
        }
        return Optional.empty();
    }
}
