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

/** Pages are made again exactly when something that their maker has asked has another answer. */
class PageCacheTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 22);

    private final PageCache cache = new PageCache();
    private final List<String> made = new ArrayList<>();
    private final Event walk = Events.event("spaziergang").build();
    private final Event ride = Events.event("radtour").build();

    /** A page for each event, which names all events; one that counts them; one that asks nothing. */
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
    void nothingIsMadeAgainForTheSameSite() {
        assertThat(made).containsExactlyInAnyOrder("2027/spaziergang", "2027/radtour", "liste", "fest");
        made.clear();

        pages(site, TODAY);

        assertThat(made).isEmpty();
    }

    @Test
    void anItemThatWasReadAgainAndWhoeverAskedForItAreMadeAgain() {
        made.clear();
        Event longer = Events.event("radtour").title("Lange Radtour").build();

        List<String> contents = pages(site.with(Event.class, List.of(walk, longer)), TODAY);

        assertThat(made).containsExactlyInAnyOrder("2027/radtour", "liste");
        assertThat(contents).contains("[Radtour am Bach, Lange Radtour]");
    }

    @Test
    void whatIsGoneLeavesNoPage() {
        List<String> contents = pages(site.with(Event.class, List.of(walk)), TODAY);

        assertThat(contents).containsExactlyInAnyOrder("Radtour am Bach", "[Radtour am Bach]", "");
    }

    /** The notes of the one before would say that nothing has changed. */
    @Test
    void theAnswersOfTheLastTimeCount() {
        pages(site.with(Event.class, List.of()), TODAY);

        assertThat(pages(site, TODAY)).contains("[Radtour am Bach, Radtour am Bach]");
    }

    @Test
    void everythingIsMadeAgainOnAnotherDay() {
        made.clear();

        pages(site, TODAY.plusDays(1));

        assertThat(made).containsExactlyInAnyOrder("2027/spaziergang", "2027/radtour", "liste", "fest");
    }

    private List<String> pages(Site now, LocalDate today) {
        Snapshot snapshot = new Snapshot(now, today, List.of(), List.of(), (item, basis) -> null, Optional.empty());
        return cache.pages(sets, snapshot).stream()
                .map(WebPage::content)
                .map(String.class::cast)
                .toList();
    }

    private synchronized WebPage page(String name, String content) {
        made.add(name);
        return WebPage.file("keine", "/" + name, content);
    }
}
