package de.klimanetz.view;

import de.klimanetz.map.Atlas;
import de.klimanetz.model.Site;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** All pages of the site, and what takes long to draw kept for the next time. */
public final class SitePages {

    private final Atlas atlas = new Atlas();

    /** The pages as they are on the given day. */
    public List<WebPage> of(Site site, LocalDate today) {
        Workbench bench = Workbench.of(site, today, atlas);
        return Stream.of(
                        List.of(new HomePage(bench).page()),
                        new CalendarPages(bench).pages(),
                        new MonthPages(bench).pages(),
                        new EventPages(bench).pages(),
                        new MemberPages(bench).pages(),
                        new CampaignPages(bench).pages(),
                        new PracticePages(bench).pages(),
                        new NewsPages(bench).pages(),
                        new NetworkPages(bench).pages())
                .flatMap(List::stream)
                .toList();
    }
}
