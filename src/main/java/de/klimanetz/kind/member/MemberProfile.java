package de.klimanetz.kind.member;

import de.klimanetz.model.Figure;
import de.klimanetz.model.Member;
import de.klimanetz.model.PartialDate;
import de.klimanetz.page.Fact;
import de.klimanetz.page.Facts;
import de.klimanetz.wording.GermanDates;
import de.klimanetz.wording.GermanFigures;
import java.util.List;
import java.util.Optional;

/** The facts in the profile on the page of a Kommune. */
final class MemberProfile {

    private MemberProfile() {}

    static List<Fact> facts(Member member) {
        Member.Membership membership = member.membership();
        Facts facts = new Facts()
                .add("Rolle", membership.role().label())
                .add("Dabei seit", GermanDates.date(membership.since()))
                .add("Dabei bis", date(membership.left()))
                .add("Regierungsbezirk", member.geography().region());
        figure(facts, "Einwohner", member.geography().population(), "");
        figure(facts, "Fläche", member.geography().area(), " km²");
        Member.ClimatePlan plan = member.plan();
        return facts.add("Gemeindeschlüssel", member.ags())
                .add("Konzept", plan.name())
                .add("Konzept seit", date(plan.since()))
                .add("Förderung des Konzepts", plan.funding())
                .add("Klimaschutzmanagement seit", date(plan.managerSince()))
                .list();
    }

    private static void figure(Facts facts, String label, Optional<Figure> figure, String unit) {
        figure.ifPresent(value ->
                facts.add(label, GermanFigures.number(value.value()) + unit, "", GermanFigures.provenance(value)));
    }

    private static String date(Optional<PartialDate> date) {
        return date.map(GermanDates::date).orElse("");
    }
}
