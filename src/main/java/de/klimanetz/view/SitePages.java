package de.klimanetz.view;

import de.klimanetz.model.Site;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;

/** All pages of the site. */
public final class SitePages {

    private SitePages() {}

    /** The pages as they are on the given day. */
    public static List<WebPage> of(Site site, LocalDate today) {
        Workbench bench = Workbench.of(site, today);
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
