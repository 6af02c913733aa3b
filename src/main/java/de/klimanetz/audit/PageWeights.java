package de.klimanetz.audit;

import de.klimanetz.output.Staging;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.ConcurrentHashMap;
import java.util.stream.Collectors;
import java.util.zip.GZIPOutputStream;
import org.jsoup.Jsoup;
import org.jsoup.nodes.Document;

/**
 * How much a visitor with an empty cache loads at once: the page, its style sheets, scripts and icon, each compressed with
 * gzip and with 300 bytes of headers. Pictures that load lazily, while someone scrolls, are not counted.
 */
public final class PageWeights {

    private static final int HEADERS = 300;
    private static final String TOP = "/";

    /**
     * The pages of an area.
     *
     * @param area the first part of the address, with slashes
     * @param typical the median in bytes
     * @param most the largest in bytes
     * @param heaviest the path of the largest page
     */
    public record Row(String area, int pages, int typical, int most, String heaviest) {}

    private record Weighed(String path, int bytes) {}

    private final Staging staging;
    private final Map<String, Integer> known = new ConcurrentHashMap<>();

    private PageWeights(Staging staging) {
        this.staging = staging;
    }

    /** Returns one row per area, sorted; pages without a folder are one area. */
    public static List<Row> of(Staging staging) {
        PageWeights weights = new PageWeights(staging);
        Map<String, List<Weighed>> areas = staging.pages().parallelStream()
                .map(path -> new Weighed(path, weights.page(path)))
                .collect(Collectors.groupingBy(page -> area(page.path()), TreeMap::new, Collectors.toList()));
        return areas.entrySet().stream()
                .map(area -> row(area.getKey(), area.getValue()))
                .toList();
    }

    private static String area(String path) {
        return path.contains("/") ? "/" + path.substring(0, path.indexOf('/') + 1) : TOP;
    }

    private static Row row(String area, List<Weighed> pages) {
        List<Weighed> sorted = pages.stream()
                .sorted(Comparator.comparingInt(Weighed::bytes).thenComparing(Weighed::path))
                .toList();
        Weighed heaviest = sorted.get(sorted.size() - 1);
        return new Row(area, sorted.size(), sorted.get(sorted.size() / 2).bytes(), heaviest.bytes(), heaviest.path());
    }

    private int page(String path) {
        Document page = Jsoup.parse(staging.text(path).orElseThrow(), "https://site.example/" + path);
        Set<String> files = new HashSet<>(
                page.select("link[rel=stylesheet], link[rel=icon]").eachAttr("abs:href"));
        files.addAll(page.select("script[src], img[src]:not([loading=lazy])").eachAttr("abs:src"));
        return compressed(path)
                + files.stream()
                        .map(address -> address.replaceFirst("^https://site\\.example/", ""))
                        .filter(staging::contains)
                        .mapToInt(file -> known.computeIfAbsent(file, this::compressed))
                        .sum();
    }

    private int compressed(String path) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(bytes)) {
            out.write(staging.bytes(path));
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return bytes.size() + HEADERS;
    }
}
