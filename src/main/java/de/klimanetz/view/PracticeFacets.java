package de.klimanetz.view;

import de.klimanetz.model.Area;
import de.klimanetz.model.Member;
import de.klimanetz.model.Practice;
import de.klimanetz.model.vocabulary.PracticeLevel;
import java.util.Comparator;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** The good practices by each value that they can be found by, and by a field of action together with a cooperation. */
final class PracticeFacets {

    private static final String COOPERATION = "zusammenarbeit";

    private final List<Facet<Practice>> fields;
    private final List<Facet<Practice>> cooperations;
    private final List<Facet<Practice>> efforts;
    private final List<Facet<Practice>> legalKinds;
    private final List<Facet<Practice>> members;
    private final Map<String, List<Facet<Practice>>> cooperationsOfField = new HashMap<>();

    PracticeFacets(Workbench bench) {
        Link above = Link.to(Area.PRACTICES);
        List<Link> trail = List.of(Link.to(Area.HOME), above);
        List<Practice> all = measuresFirst(bench.site().practices());
        fields = Facet.by(
                all,
                practice -> List.of(practice.field()),
                field -> "Gute Praxis: " + field.label(),
                "handlungsfeld",
                above,
                trail);
        cooperations = Facet.by(
                all,
                practice -> practice.setting().cooperation().stream().toList(),
                cooperation -> "Gute Praxis: " + cooperation.label(),
                COOPERATION,
                above,
                trail);
        efforts = Facet.by(
                all,
                practice -> practice.effort().level().stream().toList(),
                level -> "Gute Praxis: " + level.label(),
                "aufwand",
                above,
                trail);
        legalKinds = Facet.by(
                all,
                practice -> practice.setting().legalForm().kind().stream().toList(),
                kind -> "Gute Praxis: " + kind.label() + " geregelt",
                "rechtsform",
                above,
                trail);
        members = bench.site().members().stream()
                .map(member -> ofMember(member, bench.related()))
                .filter(facet -> !facet.entries().isEmpty())
                .toList();
        fields.forEach(field -> cooperationsOfField.put(
                field.key(),
                Facet.by(
                        field.entries(),
                        practice -> practice.setting().cooperation().stream().toList(),
                        cooperation -> field.link().title() + ", " + cooperation.label(),
                        COOPERATION,
                        field.link(),
                        List.of(Link.to(Area.HOME), above, field.link()))));
    }

    private static Facet<Practice> ofMember(Member member, Related related) {
        return new Facet<>(
                member.slug(),
                member.title(),
                new Link(
                        (member.isDistrict() ? "Gute Praxis im " : "Gute Praxis in ") + member.title(),
                        member.address() + "gute-praxis/"),
                List.of(Link.to(Area.HOME), Link.to(Area.MEMBERS), Cards.link(member)),
                measuresFirst(related.practicesOfMember(member.slug())));
    }

    private static List<Practice> measuresFirst(List<Practice> practices) {
        return practices.stream()
                .sorted(Comparator.comparing(practice -> practice.level() != PracticeLevel.MEASURE))
                .toList();
    }

    List<Facet<Practice>> fields() {
        return fields;
    }

    List<Facet<Practice>> cooperations() {
        return cooperations;
    }

    List<Facet<Practice>> efforts() {
        return efforts;
    }

    List<Facet<Practice>> legalKinds() {
        return legalKinds;
    }

    List<Facet<Practice>> members() {
        return members;
    }

    List<Facet<Practice>> cooperationsOf(Facet<Practice> field) {
        return cooperationsOfField.get(field.key());
    }
}
