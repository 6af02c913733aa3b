package de.klimanetz.kind.campaign;

import de.klimanetz.kind.campaign.ProgrammeRegister.Mention;
import de.klimanetz.kind.event.EventCard;
import de.klimanetz.kind.event.EventCards;
import de.klimanetz.model.Area;
import de.klimanetz.model.Campaign;
import de.klimanetz.model.Event;
import de.klimanetz.model.Member;
import de.klimanetz.model.Schedule;
import de.klimanetz.page.Group;
import de.klimanetz.page.Link;
import de.klimanetz.page.PageContext;
import de.klimanetz.page.Pages;
import de.klimanetz.page.WebPage;
import de.klimanetz.qr.QrCode;
import de.klimanetz.wording.DateBlock;
import de.klimanetz.wording.GermanCounts;
import de.klimanetz.wording.GermanDates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The programme of a campaign: a page with a print layout as booklet, a table, and the posters. */
final class ProgrammePages {

    /**
     * The content of the programme. Each event appears once, under its day; the lists of towns and audiences refer to
     * it by number.
     *
     * @param table address of the table for spreadsheets
     */
    public record View(
            Cover cover,
            List<Entry> lasting,
            List<Day> days,
            List<Entry> vague,
            List<Group<Mention>> towns,
            List<Group<Mention>> audiences,
            List<Link> posters,
            String table) {}

    /**
     * The first page of the booklet.
     *
     * @param counts number of events and towns, without the events that were called off
     * @param partners in one line
     * @param address of the programme, absolute
     */
    public record Cover(
            Link campaign,
            String kind,
            String motto,
            String period,
            String counts,
            String partners,
            boolean example,
            String address) {

        /** Returns the address as people type it. */
        public String web() {
            return withoutScheme(address);
        }

        /** Returns the QR code of the address; created on demand, when the page is rendered. */
        public QrCode code() {
            return QrCode.of(address);
        }
    }

    /** The events of one day. */
    public record Day(DateBlock block, String title, String id, List<Entry> entries) {}

    /** One event. */
    public record Entry(int number, EventCard card, ProgrammeEntry event) {}

    private ProgrammePages() {}

    static List<WebPage> pages(Programme programme, PageContext context) {
        List<Event> events = programme.events();
        Map<Event, Entry> entries = new IdentityHashMap<>(events.size());
        events.forEach(event -> entries.put(
                event,
                new Entry(
                        entries.size() + 1,
                        EventCards.of(event, context),
                        context.derive(ProgrammeEntries.DERIVED, event))));
        PosterPages posters = new PosterPages(programme, context);
        List<WebPage> pages = new ArrayList<>();
        pages.add(page(programme, entries, posters.links(), context));
        pages.add(ProgrammeTable.file(programme, entries(events, entries)));
        pages.addAll(posters.pages());
        return pages;
    }

    private static WebPage page(
            Programme programme, Map<Event, Entry> entries, List<Link> posters, PageContext context) {
        Campaign campaign = programme.campaign();
        ProgrammeRegister register = new ProgrammeRegister(programme.events(), context);
        View content = new View(
                cover(programme, context),
                entries(programme.lasting(), entries),
                programme.days().entrySet().stream()
                        .map(day -> day(day.getKey(), entries(day.getValue(), entries)))
                        .toList(),
                entries(programme.vague(), entries),
                register.towns(context.all(Member.class)),
                register.audiences(),
                posters,
                ProgrammeTable.address(programme));
        return Pages.ofCampaign(
                campaign,
                "campaign/programme",
                new Link("Programm: " + campaign.title(), programme.address()),
                "Das Programm zum Lesen und Drucken: " + campaign.title() + ", " + programme.period() + ".",
                List.of(Link.to(Area.HOME), Link.to(Area.CAMPAIGNS), Link.to(campaign)),
                content,
                context);
    }

    private static Cover cover(Programme programme, PageContext context) {
        Campaign campaign = programme.campaign();
        return new Cover(
                Link.to(campaign),
                campaign.kind().label(),
                campaign.motto(),
                programme.period(),
                counts(programme.events()),
                String.join(", ", campaign.partners()),
                campaign.isExample(),
                context.settings().absolute(programme.address()));
    }

    private static List<Entry> entries(List<Event> events, Map<Event, Entry> entries) {
        return events.stream().map(entries::get).toList();
    }

    private static String counts(List<Event> all) {
        List<Event> events = all.stream().filter(Event::takesPlace).toList();
        long towns = events.stream()
                .flatMap(event -> event.members().stream())
                .distinct()
                .count();
        return GermanCounts.eventsInTowns(events.size(), (int) towns);
    }

    private static Day day(LocalDate day, List<Entry> entries) {
        return new Day(
                DateBlock.of(new Schedule.Days(day, day)), GermanDates.weekdayAndDay(day), "tag-" + day, entries);
    }

    static String withoutScheme(String address) {
        return address.replaceFirst("^https?://", "");
    }
}
