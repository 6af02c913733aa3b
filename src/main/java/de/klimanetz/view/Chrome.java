package de.klimanetz.view;

import de.klimanetz.model.Item;
import de.klimanetz.model.Menu;
import de.klimanetz.model.Settings;
import de.klimanetz.model.Site;
import java.util.List;
import java.util.stream.Stream;

/** What stands around every page, the same on all of them and every day. */
public record Chrome(
        String siteTitle,
        String baseUrl,
        boolean demo,
        String operator,
        String barrierContact,
        List<Link> navigation,
        List<Link> footer) {

    static final List<Link> NAVIGATION = List.of(
            EventPages.OVERVIEW,
            MemberPages.OVERVIEW,
            CampaignPages.OVERVIEW,
            PracticePages.OVERVIEW,
            NewsPages.OVERVIEW,
            NetworkPages.OVERVIEW);

    public static Chrome of(Site site) {
        Settings settings = site.settings();
        return new Chrome(
                settings.title(),
                settings.baseUrl().toString(),
                settings.demo(),
                settings.operator(),
                settings.barrierContact(),
                Stream.concat(NAVIGATION.stream(), links(site, Menu.HEAD)).toList(),
                links(site, Menu.FOOT).toList());
    }

    private static Stream<Link> links(Site site, Menu menu) {
        return site.pages().stream().filter(page -> page.menu() == menu).map((Item page) -> Cards.link(page));
    }
}
