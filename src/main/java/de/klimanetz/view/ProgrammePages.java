package de.klimanetz.view;

import de.klimanetz.model.Audience;
import de.klimanetz.model.Campaign;
import de.klimanetz.model.Event;
import de.klimanetz.model.EventFormat;
import de.klimanetz.model.Item;
import de.klimanetz.model.Member;
import de.klimanetz.model.Schedule;
import de.klimanetz.model.Scope;
import de.klimanetz.qr.QrCode;
import de.klimanetz.wording.GermanCounts;
import de.klimanetz.wording.GermanDates;
import de.klimanetz.wording.GermanEvents;
import de.klimanetz.wording.GermanSchedule;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** The programme of every campaign that has events: a page that is a booklet when printed, and its posters. */
final class ProgrammePages {

    /**
     * What the programme shows. Every event stands once, under its day, and has a number by which the lists of towns and
     * audiences name it.
     *
     * @param counts how many events in how many towns
     * @param partners who takes part, as one line
     * @param web where the programme is, for people who type it
     * @param code leads there
     * @param table the programme for spreadsheets
     */
    public record View(
            Link campaign,
            String kind,
            String motto,
            String period,
            String counts,
            String partners,
            boolean example,
            String web,
            QrCode code,
            List<Entry> lasting,
            List<Day> days,
            List<Entry> vague,
            List<Group<Mention>> towns,
            List<Group<Mention>> audiences,
            List<Link> posters,
            String table) {}

    /** The events of one day. */
    public record Day(DateBlock block, String title, String id, List<Entry> entries) {}

    /**
     * One event.
     *
     * @param when what the heading above leaves open: the time of day, or everything; may be empty
     * @param where name and address
     * @param facts what else to know before going there
     * @param change the sentence about a change, or empty
     * @param code leads to its page
     */
    public record Entry(
            int number,
            EventCard card,
            String when,
            String where,
            List<Fact> facts,
            String change,
            String changeNote,
            QrCode code) {}

    /** Where in the programme an event stands. */
    public record Mention(int number, String title, String when) {}

    private final Workbench bench;

    ProgrammePages(Workbench bench) {
        this.bench = bench;
    }

    List<WebPage> pages() {
        return bench.site().campaigns().parallelStream()
                .flatMap(campaign -> bench.programme(campaign).stream())
                .flatMap(programme -> Stream.concat(
                        Stream.of(page(programme), new ProgrammeTable(bench, programme).file()),
                        new PosterPages(bench, programme).pages().stream()))
                .toList();
    }

    private WebPage page(Programme programme) {
        Campaign campaign = programme.campaign();
        String address = bench.site().settings().absolute(programme.address());
        List<Event> events = programme.events();
        Map<Event, Integer> numbers = new HashMap<>();
        events.forEach(event -> numbers.put(event, numbers.size() + 1));
        View content = new View(
                Cards.link(campaign),
                campaign.kind().label(),
                campaign.motto(),
                programme.period(),
                counts(events),
                String.join(", ", campaign.partners()),
                campaign.common().example(),
                address.replaceFirst("^https?://", ""),
                QrCode.of(address),
                entries(programme.lasting(), numbers, event -> GermanSchedule.words(event.schedule())),
                programme.days().entrySet().stream()
                        .map(day -> day(day.getKey(), day.getValue(), numbers))
                        .toList(),
                entries(programme.vague(), numbers, ProgrammePages::vaguely),
                towns(numbers, events),
                audiences(numbers, events),
                new PosterPages(bench, programme).links(),
                ProgrammeTable.address(programme));
        return bench.computed(
                "programme",
                new Link("Programm: " + campaign.title(), programme.address()),
                "Das Programm zum Lesen und Drucken: " + campaign.title() + ", " + programme.period() + ".",
                List.of(Workbench.HOME, CampaignPages.OVERVIEW, Cards.link(campaign)),
                content);
    }

    private static String counts(List<Event> events) {
        long towns = events.stream()
                .flatMap(event -> event.common().members().stream())
                .distinct()
                .count();
        return GermanCounts.eventsInTowns(events.size(), (int) towns);
    }

    private Day day(LocalDate day, List<Event> events, Map<Event, Integer> numbers) {
        return new Day(
                DateBlock.of(new Schedule.Days(day, day)),
                GermanDates.weekdayAndDay(day),
                "tag-" + day,
                entries(events, numbers, event -> GermanSchedule.timeOfDay(event.schedule())));
    }

    private List<Entry> entries(List<Event> events, Map<Event, Integer> numbers, Function<Event, String> when) {
        return events.stream()
                .map(event -> entry(event, numbers.get(event), when.apply(event)))
                .toList();
    }

    /** Nothing where the heading above says all that is known. */
    private static String vaguely(Event event) {
        return event.schedule() instanceof Schedule.Roughly ? GermanSchedule.words(event.schedule()) : "";
    }

    private Entry entry(Event event, int number, String when) {
        List<Fact> facts = new Facts()
                .add("Kosten", event.cost())
                .add("Anmeldung", GermanEvents.announcedRegistration(event))
                .add("Ohne Barrieren", accessibility(event))
                .add(
                        "Online",
                        event.online().publicAddress().orElse(event.online().note()))
                .add("Für", labels(event))
                .add("Veranstaltet von", event.organizer())
                .list();
        return new Entry(
                number,
                bench.cards().event(event),
                when,
                where(event, bench),
                facts,
                GermanEvents.change(event),
                event.stateNote(),
                QrCode.of(bench.site().settings().absolute(event.address())));
    }

    /** Name, address and town, or that it is online. */
    static String where(Event event, Workbench bench) {
        if (event.isOnline()) {
            return EventFormat.ONLINE.label();
        }
        Event.Venue venue = event.venue();
        String towns = bench.around().towns().names(event.common().members());
        String address = EventPages.address(venue);
        boolean said = !venue.city().isEmpty() || towns.isEmpty() || address.contains(towns);
        String where = address.isEmpty() ? towns : said ? address : address + ", " + towns;
        if (event.format() != EventFormat.HYBRID) {
            return where;
        }
        return where.isEmpty() ? EventFormat.HYBRID.label() : where + " und online";
    }

    private static String accessibility(Event event) {
        return Stream.of(event.isOnline() ? "" : event.venue().accessibility(), event.accessibility())
                .filter(text -> !text.isEmpty())
                .collect(Collectors.joining("; "));
    }

    static String labels(Event event) {
        return event.common().audiences().stream().map(Audience::label).collect(Collectors.joining(", "));
    }

    /** Every Kommune with what is on there, and last what is on for all. */
    private List<Group<Mention>> towns(Map<Event, Integer> numbers, List<Event> events) {
        List<Group<Mention>> groups = new ArrayList<>();
        for (Member member : bench.site().members()) {
            groups.add(group(member, numbers, events));
        }
        groups.add(group(
                "Im ganzen Kreis",
                "ort-kreisweit",
                event -> event.common().members().isEmpty() && event.common().scope() == Scope.DISTRICT,
                numbers,
                events));
        return filled(groups);
    }

    private Group<Mention> group(Item member, Map<Event, Integer> numbers, List<Event> events) {
        return group(
                member.title(),
                "ort-" + member.slug(),
                event -> event.common().members().contains(member.slug()),
                numbers,
                events);
    }

    private List<Group<Mention>> audiences(Map<Event, Integer> numbers, List<Event> events) {
        return filled(Arrays.stream(Audience.values())
                .map(audience -> group(
                        audience.label(),
                        "fuer-" + audience.key(),
                        event -> event.common().audiences().contains(audience),
                        numbers,
                        events))
                .toList());
    }

    private Group<Mention> group(
            String title, String id, Predicate<Event> which, Map<Event, Integer> numbers, List<Event> events) {
        return new Group<>(
                title,
                id,
                events.stream()
                        .filter(which)
                        .map(event -> new Mention(
                                numbers.get(event),
                                event.title(),
                                bench.cards().event(event).block().brief()))
                        .toList());
    }

    private static List<Group<Mention>> filled(List<Group<Mention>> groups) {
        return groups.stream().filter(group -> !group.entries().isEmpty()).toList();
    }
}
