package de.klimanetz.kind.event;

import de.klimanetz.model.Event;
import de.klimanetz.model.Member;
import de.klimanetz.page.Index;
import de.klimanetz.page.PageContext;
import de.klimanetz.page.Snapshot;
import java.util.List;
import java.util.stream.Stream;

/** The events that are not over, in the order of the site. */
public final class ComingEvents {

    private record Coming(List<Event> events) {

        static final Index<Coming> INDEX = Index.of(Coming::of);

        static Coming of(Snapshot snapshot) {
            return new Coming(snapshot.site().all(Event.class).stream()
                    .filter(event -> !event.schedule().isOver(snapshot.today()))
                    .toList());
        }

        List<Event> all(String ignored) {
            return events;
        }
    }

    private ComingEvents() {}

    public static List<Event> all(PageContext context) {
        return context.ask(Coming.INDEX, Coming::all, "");
    }

    /** Returns the coming events in a Kommune or for the whole Kreis; examples only if they name the Kommune. */
    public static Stream<Event> in(Member member, PageContext context) {
        return all(context).stream()
                .filter(event -> event.concerns(member.slug()))
                .filter(event -> !event.isExample() || event.members().contains(member.slug()));
    }
}
