package de.klimanetz.feed;

import static org.assertj.core.api.Assertions.assertThat;

import com.google.gson.JsonParser;
import de.klimanetz.feed.FeedFiles.FeedFile;
import de.klimanetz.model.ContentType;
import de.klimanetz.model.Event;
import de.klimanetz.model.News;
import de.klimanetz.model.PartialDate;
import de.klimanetz.model.Site;
import de.klimanetz.model.Topic;
import de.klimanetz.site.SiteCalendars;
import de.klimanetz.site.SiteFeeds;
import de.klimanetz.site.SitePages;
import de.klimanetz.testing.CommonBuilder;
import de.klimanetz.testing.Events;
import de.klimanetz.testing.TestProject;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The size of feed files, and which of them are generated again. */
class FeedFilesTest {

    private static final LocalDate TODAY = LocalDate.now(TestProject.CLOCK);

    @TempDir
    private Path folder;

    private Site small;
    private FeedFiles files;

    @BeforeEach
    void read() {
        small = TestProject.small(folder).site();
        files = new FeedFiles(small.settings());
    }

    @Test
    void areLimitedInSizeWhileTheArchiveIsComplete() {
        Site site = with(news(5_000, 5_000));
        Map<String, FeedFile> written = write(site);
        String years = new SitePages()
                .of(site, Topic.all(site), feeds(site), SiteCalendars.of(site, TODAY), TODAY).stream()
                        .filter(page -> page.address().matches("/aktuelles/\\d{4}/"))
                        .map(page -> page.content().toString())
                        .collect(Collectors.joining());

        assertThat(written.values()).allMatch(file -> file.bytes().length <= 60_000);
        for (String name : List.of("aktuelles", "musterdorf", "beispielkreis")) {
            String json = new String(written.get("/feeds/" + name + ".json").bytes(), StandardCharsets.UTF_8);
            assertThat(JsonParser.parseString(json).getAsJsonObject().getAsJsonArray("items"))
                    .hasSizeBetween(5, 30);
        }
        assertThat(IntStream.range(0, 5_000)).allMatch(number -> years.contains("Meldung " + number + ","));
    }

    @Test
    void containTheNewestItemsWithinTheSizeLimit() {
        String few = text(write(with(news(100, 10_000))).get("/feeds/aktuelles.xml"));
        String many = text(write(with(news(100, 100))).get("/feeds/aktuelles.xml"));

        assertThat(few.split("<item>")).hasSize(1 + 5);
        assertThat(many.split("<item>")).hasSize(1 + 30);
        assertThat(few).contains("Meldung 0<").doesNotContain("Meldung 5<");
    }

    @Test
    void areTheSameArraysWithoutChanges() {
        Map<String, FeedFile> before = write(with(news(40, 100)));
        Map<String, FeedFile> after = write(with(news(40, 100)));

        assertThat(after.keySet()).isEqualTo(before.keySet());
        assertThat(after.keySet())
                .allMatch(address ->
                        after.get(address).bytes() == before.get(address).bytes());
    }

    @Test
    void areGeneratedAgainWhenTheirItemsChange() {
        Map<String, FeedFile> before = write(small);
        Map<String, FeedFile> after = write(with(news(1, 100)));

        assertThat(after.keySet().stream()
                        .filter(address -> after.get(address).bytes()
                                != before.get(address).bytes()))
                .containsExactlyInAnyOrder(
                        "/feed.xml",
                        "/feeds/aktuelles.xml",
                        "/feeds/aktuelles.json",
                        "/feeds/musterdorf.xml",
                        "/feeds/musterdorf.json",
                        "/feeds/beispielkreis.xml",
                        "/feeds/beispielkreis.json");
    }

    /** Compared with sorting all items; several items have the same day. */
    @Test
    void containTheNewestItemsForAnyInputOrder() {
        List<News> items = new ArrayList<>(news(200, 1));
        Collections.shuffle(items, new Random(1));
        Newest newest = new Newest(TODAY);
        items.forEach(item -> newest.offer(item, FeedText.PLAIN, halfMonth(item)));

        assertThat(newest.items())
                .containsExactlyInAnyOrderElementsOf(items.stream()
                        .map(item -> FeedItem.of(item, FeedText.PLAIN, halfMonth(item)))
                        .sorted(FeedItem.NEWEST_FIRST)
                        .limit(30)
                        .toList());
    }

    /** A programme with a hundred events is announced on one day. */
    @ParameterizedTest
    @CsvSource({"2026-11-22, 95", "2026-12-05, 95", "2026-12-06, 30"})
    void keepComingEventsForFourteenDays(LocalDate today, int entries) {
        Newest newest = new Newest(today);
        IntStream.range(0, 95).forEach(number -> newest.offer(event(number), FeedText.PLAIN, TODAY));

        assertThat(newest.items()).hasSize(entries);
    }

    /** The largest case: five hundred events are announced on one day. */
    @Test
    void shortenWhatIsRequiredBeyondTheSizeLimit() {
        Site site = small.with(
                Event.class,
                Stream.concat(IntStream.range(0, 500).mapToObj(FeedFilesTest::event), small.all(Event.class).stream())
                        .toList());
        String feed = text(write(site).get("/feeds/termine.xml"));

        assertThat(feed.split("<item>")).hasSize(1 + 500);
        assertThat(feed).hasSizeBetween(60_000, 500_000);
    }

    private static Event event(int number) {
        LocalDate day = TODAY.plusDays(30 + number);
        return Events.event("termin-" + number)
                .checked(TODAY.toString())
                .title("Termin " + number)
                .days(day.toString(), day.toString())
                .build();
    }

    private static LocalDate halfMonth(News item) {
        LocalDate day = item.date().first();
        return day.withDayOfMonth(day.getDayOfMonth() < 15 ? 1 : 15);
    }

    private Map<String, FeedFile> write(Site site) {
        return files.write(feeds(site), address -> new byte[1]).stream()
                .collect(Collectors.toMap(FeedFile::address, Function.identity()));
    }

    private static List<Feed> feeds(Site site) {
        return SiteFeeds.of(site, Topic.all(site), TODAY);
    }

    private static String text(FeedFile file) {
        return new String(file.bytes(), StandardCharsets.UTF_8);
    }

    /** News for the whole Kreis, one per day, with texts of a given length. */
    private List<News> news(int count, int length) {
        News model = small.all(News.class).get(0);
        return IntStream.range(0, count)
                .mapToObj(number -> news(model, number, "<p>" + "a".repeat(length) + "</p>"))
                .toList();
    }

    private News news(News model, int number, String html) {
        LocalDate day = TODAY.minusDays(number);
        return new News(
                CommonBuilder.common(ContentType.NEWS, "meldung-" + number, day.getYear() + "/meldung-" + number)
                        .title("Meldung " + number)
                        .teaser(model.teaser())
                        .day(day)
                        .html(html)
                        .build(),
                model.kind(),
                PartialDate.day(day),
                "",
                Optional.empty(),
                Optional.empty(),
                "",
                Optional.empty(),
                Optional.empty(),
                "",
                model.press());
    }

    private Site with(List<News> news) {
        return small.with(
                News.class,
                Stream.concat(news.stream(), small.all(News.class).stream())
                        .sorted(Comparator.comparing((News item) -> item.date().first())
                                .reversed())
                        .toList());
    }
}
