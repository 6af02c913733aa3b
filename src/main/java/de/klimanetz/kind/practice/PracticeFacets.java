package de.klimanetz.kind.practice;

import de.klimanetz.model.Area;
import de.klimanetz.model.Member;
import de.klimanetz.model.Practice;
import de.klimanetz.model.Site;
import de.klimanetz.model.vocabulary.Cooperation;
import de.klimanetz.model.vocabulary.EffortLevel;
import de.klimanetz.model.vocabulary.FieldOfAction;
import de.klimanetz.model.vocabulary.Keyed;
import de.klimanetz.model.vocabulary.LegalKind;
import de.klimanetz.page.Facet;
import de.klimanetz.page.Group;
import de.klimanetz.page.Index;
import de.klimanetz.page.Link;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Stream;

/** The lists of good practices per facet value, and per field of action combined with a form of cooperation. */
final class PracticeFacets {

    static final Index<PracticeFacets> INDEX = Index.of(snapshot -> new PracticeFacets(snapshot.site()));

    private static final String COOPERATION = "zusammenarbeit";
    private static final String EFFORT = "aufwand";
    private static final Link ALL = new Link("Alle Beispiele", Area.PRACTICES.address());

    /**
     * One list.
     *
     * @param note the meaning of the value, or empty
     * @param narrower the lists with a second value
     * @param ways links to wider lists
     */
    record Entry(Facet<Practice> facet, String note, List<Group<Facet.Choice>> narrower, List<Link> ways) {}

    private final List<Facet<Practice>> fields;
    private final List<Facet<Practice>> cooperations;
    private final List<Facet<Practice>> efforts;
    private final List<Facet<Practice>> legalKinds;
    private final List<Facet<Practice>> members;
    private final Map<String, Entry> entries = new LinkedHashMap<>();

    private PracticeFacets(Site site) {
        List<Practice> all = site.all(Practice.class).stream()
                .sorted(PracticeOrder.MEASURES_FIRST)
                .toList();
        fields = facets(all, practice -> List.of(practice.field()), FieldOfAction::label, "handlungsfeld");
        cooperations = facets(all, PracticeFacets::cooperation, Cooperation::label, COOPERATION);
        efforts = facets(all, practice -> practice.effort().level().stream().toList(), EffortLevel::label, EFFORT);
        legalKinds = facets(
                all,
                practice -> practice.setting().legalForm().kind().stream().toList(),
                (LegalKind kind) -> kind.label() + " geregelt",
                "rechtsform");
        members = site.all(Member.class).stream()
                .map(member -> ofMember(member, all))
                .filter(facet -> !facet.entries().isEmpty())
                .toList();
        addEntries();
    }

    private static <K extends Enum<K> & Keyed> List<Facet<Practice>> facets(
            List<Practice> all, Function<Practice, List<K>> keys, Function<K, String> title, String word) {
        Link above = Link.to(Area.PRACTICES);
        return Facet.by(
                all, keys, key -> "Gute Praxis: " + title.apply(key), word, above, List.of(Link.to(Area.HOME), above));
    }

    private static List<Cooperation> cooperation(Practice practice) {
        return practice.setting().cooperation().stream().toList();
    }

    private static Facet<Practice> ofMember(Member member, List<Practice> all) {
        return new Facet<>(
                member.slug(),
                member.title(),
                new Link(
                        (member.isDistrict() ? "Gute Praxis im " : "Gute Praxis in ") + member.title(),
                        member.address() + "gute-praxis/"),
                List.of(Link.to(Area.HOME), Link.to(Area.MEMBERS), Link.to(member)),
                all.stream()
                        .filter(practice -> practice.members().contains(member.slug()))
                        .toList());
    }

    private void addEntries() {
        Map<String, List<Facet.Choice>> fieldsOfCooperation = new HashMap<>();
        for (Facet<Practice> field : fields) {
            List<Facet<Practice>> pairs = Facet.by(
                    field.entries(),
                    PracticeFacets::cooperation,
                    cooperation -> field.link().title() + ", " + cooperation.label(),
                    COOPERATION,
                    field.link(),
                    List.of(Link.to(Area.HOME), Link.to(Area.PRACTICES), field.link()));
            add(field, "", Facet.groups(List.of(new Group<>("Zusammenarbeit", COOPERATION, Facet.choices(pairs)))));
            for (Facet<Practice> pair : pairs) {
                fieldsOfCooperation
                        .computeIfAbsent(pair.key(), none -> new ArrayList<>())
                        .add(pair.choice(field.key(), field.label()));
                Link wider = Facet.first(cooperations, pair.key()).orElseThrow().link();
                entries.put(pair.link().address(), new Entry(pair, "", List.of(), List.of(field.link(), wider)));
            }
        }
        cooperations.forEach(cooperation -> add(
                cooperation,
                "",
                List.of(new Group<>("Handlungsfeld", "handlungsfeld", fieldsOfCooperation.get(cooperation.key())))));
        efforts.forEach(effort -> add(effort, limits(effort), List.of()));
        Stream.of(legalKinds, members).flatMap(List::stream).forEach(facet -> add(facet, "", List.of()));
    }

    private void add(Facet<Practice> facet, String note, List<Group<Facet.Choice>> narrower) {
        entries.put(facet.link().address(), new Entry(facet, note, narrower, List.of(ALL)));
    }

    private static String limits(Facet<Practice> effort) {
        return effort.entries().get(0).effort().level().orElseThrow().limits();
    }

    static String address(Cooperation cooperation) {
        return Area.PRACTICES.below(COOPERATION + "/" + cooperation.key() + "/");
    }

    static String address(EffortLevel effort) {
        return Area.PRACTICES.below(EFFORT + "/" + effort.key() + "/");
    }

    List<String> addresses(String ignored) {
        return List.copyOf(entries.keySet());
    }

    /** Returns the list at an address, or null. */
    Entry entry(String address) {
        return entries.get(address);
    }

    /** Returns the practices by field of action. */
    List<Facet<Practice>> fields(String ignored) {
        return fields;
    }

    /** Returns all values to choose from. */
    List<Group<Facet.Choice>> choices(String ignored) {
        return Facet.groups(List.of(
                new Group<>("Handlungsfeld", "handlungsfeld", Facet.choices(fields)),
                new Group<>("Zusammenarbeit", "zusammenarbeit", Facet.choices(cooperations)),
                new Group<>("Aufwand", "aufwand", Facet.choices(efforts)),
                new Group<>("Rechtsform", "rechtsform", Facet.choices(legalKinds)),
                new Group<>("Kommune", "kommune", Facet.choices(members))));
    }
}
