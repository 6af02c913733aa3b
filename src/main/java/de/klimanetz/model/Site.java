package de.klimanetz.model;

import java.util.Comparator;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/**
 * All that is published, in fixed orders: members by name with the Kreis first, events by day, campaigns, themes, news
 * and steps of transfer newest first, the others by title. References between items resolve.
 *
 * @param files other files to publish, as paths relative to {@code content/}
 */
public record Site(
        Settings settings,
        Network network,
        List<Member> members,
        List<Event> events,
        List<Series> series,
        List<Campaign> campaigns,
        List<Practice> practices,
        List<Theme> themes,
        List<Offer> offers,
        List<News> news,
        List<Page> pages,
        List<Transfer> transfers,
        List<String> files) {

    public Site {
        members = sorted(
                members,
                Comparator.comparing((Member member) -> !member.isDistrict()).thenComparing(Item::slug));
        events = sorted(events, EventOrder.BY_DAY);
        series = sorted(series, Comparator.comparing(Item::slug));
        campaigns = sorted(
                campaigns,
                Comparator.comparing((Campaign campaign) -> campaign.from().first())
                        .reversed()
                        .thenComparing(Item::slug));
        practices = sorted(practices, Comparator.comparing(Item::slug));
        themes = sorted(themes, Comparator.comparingInt(Theme::year).reversed());
        offers = sorted(offers, Comparator.comparing(Item::slug));
        news = sorted(
                news,
                Comparator.comparing((News item) -> item.date().first())
                        .reversed()
                        .thenComparing(Item::slug));
        pages = sorted(pages, Comparator.comparingInt(Page::rank).thenComparing(Item::slug));
        transfers = sorted(transfers, Transfer.NEWEST_FIRST);
        files = files.stream().sorted().toList();
    }

    /** The site with meetings of its series among the events. */
    public Site withMeetings(List<Event> meetings) {
        List<Event> all = Stream.concat(events.stream(), meetings.stream()).toList();
        return new Site(
                settings, network, members, all, series, campaigns, practices, themes, offers, news, pages, transfers,
                files);
    }

    /** All but events and news, which are what editors mostly write. */
    public Site withoutEventsAndNews() {
        return new Site(
                settings, network, members, List.of(), series, campaigns, practices, themes, offers, List.of(), pages,
                transfers, files);
    }

    /** What has a file and a page of its own. */
    public Stream<Item> items() {
        List<Event> single = events.stream().filter(event -> !event.isMeeting()).toList();
        return Stream.of(List.of(network), members, single, series, campaigns, practices, themes, offers, news, pages)
                .flatMap(List::stream);
    }

    /** What was found before at another address, see {@link Common#earlier}. */
    public Stream<Item> moved() {
        return items().filter(item -> !item.earlier().isEmpty());
    }

    /** The steps that are told outside of the pages of their practice and Kommune: neither of the two is invented. */
    public List<Transfer> realTransfers() {
        Set<String> practices = real(practices());
        Set<String> kommunen = real(members());
        return transfers.stream()
                .filter(step -> practices.contains(step.practice()) && kommunen.contains(step.member()))
                .toList();
    }

    private static Set<String> real(List<? extends Item> items) {
        return items.stream().filter(item -> !item.isExample()).map(Item::slug).collect(Collectors.toSet());
    }

    private static <T> List<T> sorted(List<T> items, Comparator<? super T> order) {
        return items.stream().sorted(order).toList();
    }
}
