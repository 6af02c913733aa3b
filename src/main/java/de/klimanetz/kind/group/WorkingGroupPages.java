package de.klimanetz.kind.group;

import de.klimanetz.kind.event.EventCard;
import de.klimanetz.kind.event.EventCards;
import de.klimanetz.kind.event.EventDays;
import de.klimanetz.model.Area;
import de.klimanetz.model.Event;
import de.klimanetz.model.Member;
import de.klimanetz.model.Series;
import de.klimanetz.page.Article;
import de.klimanetz.page.Basis;
import de.klimanetz.page.Card;
import de.klimanetz.page.Facts;
import de.klimanetz.page.Group;
import de.klimanetz.page.Link;
import de.klimanetz.page.Overview;
import de.klimanetz.page.PageContext;
import de.klimanetz.page.PageSet;
import de.klimanetz.page.Pages;
import de.klimanetz.page.Profile;
import de.klimanetz.page.WebPage;
import de.klimanetz.wording.GermanDates;
import java.util.List;

/** The overview of the groups, and one page per group with members and meetings. */
final class WorkingGroupPages {

    static final PageSet<String> OVERVIEW = PageSet.once(WorkingGroupPages::overview);
    static final PageSet<WorkingGroup> SET = PageSet.each(WorkingGroup.class, WorkingGroupPages::page);

    private static final int TALKS = 10;

    /**
     * @param count number of members
     * @param held past meetings, newest first
     */
    public record View(Profile profile, List<Link> members, int count, List<EventCard> held) {}

    private WorkingGroupPages() {}

    static Card card(WorkingGroup group, Basis basis) {
        return Card.of(group, group.kind().label(), "");
    }

    private static List<WebPage> overview(PageContext context) {
        Overview overview = Overview.by(
                context.all(WorkingGroup.class),
                List.of(GroupKind.values()),
                WorkingGroup::kind,
                GroupKind::label,
                GroupKind::key,
                context);
        return overview.groups().isEmpty()
                ? List.of()
                : List.of(Pages.overview(
                        "site/overview",
                        Area.GROUPS,
                        "Wer im " + context.network().title() + " zusammenarbeitet: Arbeitskreise und andere Gruppen.",
                        overview,
                        context));
    }

    private static WebPage page(WorkingGroup group, PageContext context) {
        List<Member> members =
                context.all(Member.class).stream().filter(group::has).toList();
        Profile profile = new Profile(
                group.kind().label(),
                "",
                Article.of(group, context),
                new Facts()
                        .add("Seit", group.since().map(GermanDates::date).orElse(""))
                        .add("Leitung", context.named(group.lead()))
                        .add("Mitglieder", members(group, members.size()), Area.MEMBERS.address(), "")
                        .add("Gäste", context.named(String.join(", ", group.guests())))
                        .list(),
                List.of(),
                List.of(new Group<>(
                        Area.SERIES.title(),
                        "seite-treffen",
                        context.cards(context.all(Series.class).stream()
                                .filter(series -> group.series().contains(series.slug()))))));
        List<Event> meetings = context.all(Event.class).stream()
                .filter(event -> event.series()
                        .filter(part -> group.series().contains(part.slug()))
                        .isPresent())
                .filter(event -> event.schedule().isOver(context.today()) && event.takesPlace())
                .toList();
        return Pages.item(
                group,
                Area.GROUPS,
                new View(
                        profile,
                        members.stream().map(Link::to).toList(),
                        members.size(),
                        EventCards.list(EventDays.newestFirst(meetings).stream().limit(TALKS), context)),
                context);
    }

    private static String members(WorkingGroup group, int count) {
        return group.everyone() ? "alle " + count + " Kommunen" : count + (count == 1 ? " Kommune" : " Kommunen");
    }
}
