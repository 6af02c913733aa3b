package de.klimanetz.kind.practice;

import de.klimanetz.kind.practice.Adoptions.Adoption;
import de.klimanetz.model.GeoPoint;
import de.klimanetz.model.Item;
import de.klimanetz.model.Member;
import de.klimanetz.model.Practice;
import de.klimanetz.page.Index;
import de.klimanetz.page.Link;
import de.klimanetz.page.PageContext;
import de.klimanetz.page.Snapshot;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which town took a practice over from another. */
public final class Takeovers {

    private static final Index<Takeovers> INDEX = Index.of(Takeovers::new);

    /**
     * A practice that came from one town to another.
     *
     * @param giver slug of the nearest town where the practice comes from, since the table does not name it
     * @param taker slug of the town that adopted it
     */
    public record Takeover(Link practice, String giver, String taker, String year) {}

    private final Map<String, Member> members;
    private final List<Takeover> all;
    private final Map<String, List<Takeover>> byPractice;

    private Takeovers(Snapshot snapshot) {
        members = snapshot.site().all(Member.class).stream()
                .filter(member -> member.isTownOfNetwork() && !member.isExample())
                .collect(Collectors.toMap(Item::slug, Function.identity()));
        Adoptions adoptions = snapshot.get(Adoptions.INDEX);
        byPractice = snapshot.site().all(Practice.class).stream()
                .filter(Adoptions::isTransferable)
                .collect(Collectors.toMap(Item::slug, practice -> of(practice, adoptions.ofPractice(practice.slug()))));
        all = snapshot.site().all(Practice.class).stream()
                .flatMap(practice -> byPractice.getOrDefault(practice.slug(), List.of()).stream())
                .toList();
    }

    /** Returns the takeovers of all practices, without fictitious ones. */
    public static List<Takeover> all(PageContext context) {
        return context.ask(INDEX, (takeovers, none) -> takeovers.all, "");
    }

    /** Returns the takeovers of a practice, by the slug of the town that adopted it. */
    static List<Takeover> of(Practice practice, PageContext context) {
        return context.ask(
                INDEX, (takeovers, slug) -> takeovers.byPractice.getOrDefault(slug, List.of()), practice.slug());
    }

    private List<Takeover> of(Practice practice, List<Adoption> adoptions) {
        return adoptions.stream()
                .filter(Adoption::isAdopted)
                .filter(adoption -> members.containsKey(adoption.member().slug()))
                .filter(adoption -> !Adoptions.isFrom(practice, adoption.member()))
                .flatMap(adoption -> giver(practice, adoption.member())
                        .map(giver -> new Takeover(
                                Link.to(practice),
                                giver.slug(),
                                adoption.member().slug(),
                                year(adoption)))
                        .stream())
                .toList();
    }

    /** Returns the year of the first of the latest steps in which the practice was adopted. */
    private static String year(Adoption adoption) {
        return adoption.steps().stream()
                .takeWhile(step -> step.state().isAdopted())
                .reduce((newer, older) -> older)
                .map(step -> String.valueOf(step.since().first().getYear()))
                .orElse("");
    }

    private Optional<Member> giver(Practice practice, Member taker) {
        return practice.members().stream()
                .filter(members::containsKey)
                .map(members::get)
                .min(Comparator.comparing(origin -> distance(origin, taker)));
    }

    private static double distance(Member one, Member other) {
        Optional<GeoPoint> to = other.geography().position();
        return one.geography()
                .position()
                .flatMap(from -> to.map(from::distance))
                .orElse(Double.MAX_VALUE);
    }
}
