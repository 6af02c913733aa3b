package de.klimanetz.kind.campaign;

import de.klimanetz.kind.event.EventCards;
import de.klimanetz.model.Event;
import de.klimanetz.model.Member;
import de.klimanetz.model.vocabulary.Audience;
import de.klimanetz.model.vocabulary.Scope;
import de.klimanetz.page.Group;
import de.klimanetz.page.PageContext;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.IdentityHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;

/** The index at the end of a programme: the numbers of the events per town and per audience. */
final class ProgrammeRegister {

    /** A reference to an event in the programme. */
    public record Mention(int number, String title, String when) {}

    private final List<Event> events;
    private final Map<Event, Mention> mentions = new IdentityHashMap<>();

    /** @param events in the order of their numbers */
    ProgrammeRegister(List<Event> events, PageContext context) {
        this.events = events;
        for (Event event : events) {
            String when = EventCards.of(event, context).time().block().brief();
            mentions.put(event, new Mention(mentions.size() + 1, event.title(), when));
        }
    }

    /** Returns one group per Kommune with events, and last a group for the whole Kreis. */
    List<Group<Mention>> towns(List<Member> members) {
        List<Group<Mention>> groups = new ArrayList<>();
        for (Member member : members) {
            groups.add(group(
                    member.title(),
                    "ort-" + member.slug(),
                    event -> event.members().contains(member.slug())));
        }
        groups.add(group(
                "Im ganzen Kreis",
                "ort-kreisweit",
                event -> event.members().isEmpty() && event.scope() == Scope.DISTRICT));
        return filled(groups);
    }

    List<Group<Mention>> audiences() {
        return filled(Arrays.stream(Audience.values())
                .map(audience -> group(
                        audience.label(),
                        "fuer-" + audience.key(),
                        event -> event.audiences().contains(audience)))
                .toList());
    }

    private Group<Mention> group(String title, String id, Predicate<Event> which) {
        return new Group<>(
                title, id, events.stream().filter(which).map(mentions::get).toList());
    }

    private static List<Group<Mention>> filled(List<Group<Mention>> groups) {
        return groups.stream().filter(group -> !group.entries().isEmpty()).toList();
    }
}
