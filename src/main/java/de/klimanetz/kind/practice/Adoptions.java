package de.klimanetz.kind.practice;

import de.klimanetz.model.Member;
import de.klimanetz.model.Practice;
import de.klimanetz.model.Site;
import de.klimanetz.model.Transfer;
import de.klimanetz.model.vocabulary.Scope;
import de.klimanetz.page.Index;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;

/** Which Kommune has come how far with which practice; every step is looked at once. */
final class Adoptions {

    static final Index<Adoptions> INDEX = Index.of(snapshot -> new Adoptions(snapshot.site()));

    /**
     * A practice on its way into a Kommune.
     *
     * @param steps at least one, the newest first
     */
    record Adoption(Practice practice, Member member, List<Transfer> steps) {

        Transfer now() {
            return steps.get(0);
        }

        boolean isTakenOver() {
            return now().state().isTakenOver();
        }
    }

    /** A practice and a Kommune, by their slugs. */
    record Pair(String practice, String member) {

        static Pair of(Practice practice, Member member) {
            return new Pair(practice.slug(), member.slug());
        }
    }

    private final Map<Pair, Adoption> pairs = new HashMap<>();
    private final List<Transfer> steps;
    private final Map<String, List<Adoption>> byPractice;
    private final Map<String, List<Adoption>> byMember;

    private Adoptions(Site site) {
        Map<String, Practice> practices =
                site.all(Practice.class).stream().collect(Collectors.toMap(Practice::slug, Function.identity()));
        Map<String, Member> members =
                site.all(Member.class).stream().collect(Collectors.toMap(Member::slug, Function.identity()));
        steps = site.realTransfers();
        for (Transfer step : site.transfers()) {
            pairs.computeIfAbsent(
                            new Pair(step.practice(), step.member()),
                            pair -> new Adoption(
                                    practices.get(pair.practice()), members.get(pair.member()), new ArrayList<>()))
                    .steps()
                    .add(step);
        }
        byPractice = grouped(
                adoption -> adoption.practice().slug(),
                Comparator.comparing((Adoption adoption) -> !adoption.member().isDistrict())
                        .thenComparing(adoption -> adoption.member().slug()));
        byMember = grouped(
                adoption -> adoption.member().slug(), Comparator.comparing(Adoption::now, Transfer.NEWEST_FIRST));
    }

    private Map<String, List<Adoption>> grouped(Function<Adoption, String> key, Comparator<Adoption> order) {
        return pairs.values().stream().sorted(order).collect(Collectors.groupingBy(key));
    }

    Optional<Adoption> of(Pair pair) {
        return Optional.ofNullable(pairs.get(pair));
    }

    /** What a step belongs to. */
    Adoption ofStep(Transfer step) {
        return pairs.get(new Pair(step.practice(), step.member()));
    }

    /** The Kreis first, then by name. */
    List<Adoption> ofPractice(String slug) {
        return byPractice.getOrDefault(slug, List.of());
    }

    /** The newest first. */
    List<Adoption> ofMember(String slug) {
        return byMember.getOrDefault(slug, List.of());
    }

    /** Whether a practice came from a Kommune, or began there. */
    static boolean isFrom(Practice practice, Member member) {
        return practice.members().contains(member.slug());
    }

    /** How many Kommunen do it. */
    int count(Practice practice) {
        long own = practice.members().stream()
                .filter(member -> !pairs.containsKey(new Pair(practice.slug(), member)))
                .count();
        long others = ofPractice(practice.slug()).stream()
                .filter(Adoption::isTakenOver)
                .count();
        return (int) (own + others);
    }

    /** How many Kommunen have taken it over from others. */
    int adopters(Practice practice) {
        return (int) ofPractice(practice.slug()).stream()
                .filter(Adoption::isTakenOver)
                .filter(adoption -> !isFrom(practice, adoption.member()))
                .count();
    }

    /** Whether it can be taken over: what is done for the whole Kreis needs no transfer, and what is invented neither. */
    static boolean isTransferable(Practice practice) {
        boolean everywhere =
                practice.scope() == Scope.DISTRICT && practice.members().isEmpty();
        return !practice.isExample() && !everywhere;
    }

    /** The steps that are told outside of the pages of their practice and Kommune, the newest first. */
    List<Transfer> steps(String none) {
        return steps;
    }

    boolean hasSteps(String none) {
        return !steps.isEmpty();
    }
}
