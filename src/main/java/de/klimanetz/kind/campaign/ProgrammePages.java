package de.klimanetz.kind.campaign;

import de.klimanetz.kind.campaign.ProgrammeRegister.Mention;
import de.klimanetz.kind.event.DateBlock;
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
import de.klimanetz.wording.GermanCounts;
import de.klimanetz.wording.GermanDates;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;

/** The programme of a campaign: a page that is a booklet when printed, a table, and its posters. */
final class ProgrammePages {

    /**
     * What the programme shows. Every event stands once, under its day, and has a number by which the lists of towns and
     * audiences name it.
     *
     * @param table the programme for spreadsheets
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
     * @param counts how many events in how many towns; those that are called off stand in the programme all the same
     * @param partners who takes part, as one line
     * @param address where the programme is
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

        /** The address for people who type it. */
        public String web() {
            return typed(address);
        }

        /** Leads to the address; drawn only for a page that is made. */
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

    /** Nobody types the scheme. */
    static String typed(String address) {
        return address.replaceFirst("^https?://", "");
    }
}
