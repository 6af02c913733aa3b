package de.klimanetz.page;

import static org.assertj.core.api.Assertions.assertThat;

import de.klimanetz.model.Event;
import de.klimanetz.model.Site;
import de.klimanetz.testing.Events;
import de.klimanetz.testing.TestProject;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

/** Pages are generated again exactly when a query that they depend on has another result. */
class PageCacheTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final PageCache cache = new PageCache();
    private final List<String> generated = new ArrayList<>();
    private final Event walk = Events.event("spaziergang").build();
    private final Event ride = Events.event("radtour").build();

    /** One page per event; one that depends on all events; one without dependencies. */
    private final List<PageSet<?>> sets = List.of(
            PageSet.each(Event.class, (event, context) -> page(event.slug(), event.title())),
            PageSet.page(context -> page(
                    "liste",
                    context.all(Event.class).stream().map(Event::title).toList().toString())),
            PageSet.page(context -> page("fest", "")));

    @TempDir
    private Path folder;

    private Site site;

    @BeforeEach
    void read() {
        site = TestProject.small(folder).site().with(Event.class, List.of(walk, ride));
        pages(site, TODAY);
    }

    @Test
    void generatesNothingForTheSameSite() {
        assertThat(generated).containsExactlyInAnyOrder("2027/spaziergang", "2027/radtour", "liste", "fest");
        generated.clear();

        pages(site, TODAY);

        assertThat(generated).isEmpty();
    }

    @Test
    void generatesAChangedItemAndItsDependents() {
        generated.clear();
        Event longer = Events.event("radtour").title("Lange Radtour").build();

        List<String> contents = pages(site.with(Event.class, List.of(walk, longer)), TODAY);

        assertThat(generated).containsExactlyInAnyOrder("2027/radtour", "liste");
        assertThat(contents).contains("[Radtour am Bach, Lange Radtour]");
    }

    @Test
    void removesThePageOfARemovedItem() {
        List<String> contents = pages(site.with(Event.class, List.of(walk)), TODAY);

        assertThat(contents).containsExactlyInAnyOrder("Radtour am Bach", "[Radtour am Bach]", "");
    }

    /** Compared with the build before the last, nothing has changed. */
    @Test
    void comparesWithTheLastBuild() {
        pages(site.with(Event.class, List.of()), TODAY);

        assertThat(pages(site, TODAY)).contains("[Radtour am Bach, Radtour am Bach]");
    }

    @Test
    void generatesAllPagesOnAnotherDay() {
        generated.clear();

        pages(site, TODAY.plusDays(1));

        assertThat(generated).containsExactlyInAnyOrder("2027/spaziergang", "2027/radtour", "liste", "fest");
    }

    private List<String> pages(Site now, LocalDate today) {
        Snapshot snapshot =
                new Snapshot(now, today, List.of(), List.of(), List.of(), (item, basis) -> null, Optional.empty());
        return cache.pages(sets, snapshot).stream()
                .map(WebPage::content)
                .map(String.class::cast)
                .toList();
    }

    private synchronized WebPage page(String name, String content) {
        generated.add(name);
        return WebPage.file("keine", "/" + name, content);
    }
}
