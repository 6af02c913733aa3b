package de.klimanetz.view;

import de.klimanetz.model.Member;
import de.klimanetz.model.Practice;
import de.klimanetz.model.Site;
import de.klimanetz.model.Transfer;
import de.klimanetz.model.vocabulary.Scope;
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

    private record Pair(String practice, String member) {}

    private final Map<Pair, Adoption> pairs = new HashMap<>();
    private final Map<String, List<Adoption>> byPractice;
    private final Map<String, List<Adoption>> byMember;

    Adoptions(Site site) {
        Map<String, Practice> practices =
                site.practices().stream().collect(Collectors.toMap(Practice::slug, Function.identity()));
        Map<String, Member> members =
                site.members().stream().collect(Collectors.toMap(Member::slug, Function.identity()));
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

    Optional<Adoption> of(Practice practice, Member member) {
        return Optional.ofNullable(pairs.get(new Pair(practice.slug(), member.slug())));
    }

    /** What a step belongs to. */
    Adoption of(Transfer step) {
        return pairs.get(new Pair(step.practice(), step.member()));
    }

    /** The Kreis first, then by name. */
    List<Adoption> of(Practice practice) {
        return byPractice.getOrDefault(practice.slug(), List.of());
    }

    /** The newest first. */
    List<Adoption> of(Member member) {
        return byMember.getOrDefault(member.slug(), List.of());
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
        long others = of(practice).stream().filter(Adoption::isTakenOver).count();
        return (int) (own + others);
    }

    /** How many Kommunen have taken it over from others. */
    int adopters(Practice practice) {
        return (int) of(practice).stream()
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
}
