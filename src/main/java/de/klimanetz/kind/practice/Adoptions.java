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

/** The adoption of practices by Kommunen, indexed by both. */
final class Adoptions {

    static final Index<Adoptions> INDEX = Index.of(snapshot -> new Adoptions(snapshot.site()));

    /**
     * The transfer of a practice to a Kommune.
     *
     * @param steps at least one, newest first
     */
    record Adoption(Practice practice, Member member, List<Transfer> steps) {

        Transfer now() {
            return steps.get(0);
        }

        boolean isAdopted() {
            return now().state().isAdopted();
        }
    }

    /** The slugs of a practice and a Kommune. */
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
        steps = site.publicTransfers();
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

    /** Returns the adoption that a step belongs to. */
    Adoption ofStep(Transfer step) {
        return pairs.get(new Pair(step.practice(), step.member()));
    }

    /** Returns the Kreis first, then the towns by slug. */
    List<Adoption> ofPractice(String slug) {
        return byPractice.getOrDefault(slug, List.of());
    }

    /** Returns the newest first. */
    List<Adoption> ofMember(String slug) {
        return byMember.getOrDefault(slug, List.of());
    }

    /** Whether a practice comes from a Kommune or started there. */
    static boolean isFrom(Practice practice, Member member) {
        return practice.members().contains(member.slug());
    }

    /** Returns the number of Kommunen that apply a practice; its origin counts unless a step says otherwise. */
    int count(Practice practice) {
        long own = practice.members().stream()
                .filter(member -> !pairs.containsKey(new Pair(practice.slug(), member)))
                .count();
        long others =
                ofPractice(practice.slug()).stream().filter(Adoption::isAdopted).count();
        return (int) (own + others);
    }

    /** Returns the number of Kommunen that have adopted a practice from others. */
    int adopters(Practice practice) {
        return (int) ofPractice(practice.slug()).stream()
                .filter(Adoption::isAdopted)
                .filter(adoption -> !isFrom(practice, adoption.member()))
                .count();
    }

    /** Whether a practice can be adopted. Fictitious ones and those for the whole Kreis cannot. */
    static boolean isTransferable(Practice practice) {
        boolean everywhere =
                practice.scope() == Scope.DISTRICT && practice.members().isEmpty();
        return !practice.isExample() && !everywhere;
    }

    /** Returns the steps without those of fictitious practices or Kommunen, newest first. */
    List<Transfer> steps(String ignored) {
        return steps;
    }

    boolean hasSteps(String ignored) {
        return !steps.isEmpty();
    }
}
