package de.klimanetz.kind.funding;

import de.klimanetz.model.Due;
import de.klimanetz.model.Member;
import de.klimanetz.model.Site;
import de.klimanetz.page.Index;
import de.klimanetz.page.Link;
import de.klimanetz.page.PageContext;
import java.util.Comparator;
import java.util.List;

/** The deadlines of all items, by day. */
public final class Deadlines {

    private static final Index<Deadlines> INDEX = Index.of(snapshot -> new Deadlines(snapshot.site()));

    /** A deadline with its item. */
    public record Entry(Link item, String kind, Due.Deadline deadline, boolean example) {}

    private final List<Entry> byDay;

    private Deadlines(Site site) {
        List<Member> members = site.publicMembers();
        byDay = site.items()
                .filter(Due.class::isInstance)
                .map(Due.class::cast)
                .flatMap(item -> item.deadlines(members).stream()
                        .map(deadline -> new Entry(
                                new Link(deadline.what(), item.address()),
                                item.type().label(),
                                deadline,
                                item.isExample())))
                .sorted(Comparator.comparing((Entry entry) -> entry.deadline().day())
                        .thenComparing(entry -> entry.item().address()))
                .toList();
    }

    /** Returns whether the site has the page of deadlines. */
    public static boolean havePage(Site site) {
        return !site.all(Programme.class).isEmpty() || !new Deadlines(site).byDay.isEmpty();
    }

    private List<Entry> all(String none) {
        return byDay;
    }

    /** Returns all deadlines, past ones too, the earliest first. */
    public static List<Entry> all(PageContext context) {
        return context.ask(INDEX, Deadlines::all, "");
    }
}
