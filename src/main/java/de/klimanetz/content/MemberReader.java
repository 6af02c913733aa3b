package de.klimanetz.content;

import de.klimanetz.model.Common;
import de.klimanetz.model.Figure;
import de.klimanetz.model.Member;
import de.klimanetz.problem.Problems;
import java.util.Optional;

/** Header of a Kommune to {@link Member}. */
final class MemberReader {

    private final Problems problems;

    MemberReader(Problems problems) {
        this.problems = problems;
    }

    Member read(Common common, Facts facts) {
        return new Member(
                common,
                facts.get(MemberFields.KIND),
                facts.get(MemberFields.ROLE),
                facts.get(MemberFields.AGS),
                facts.get(MemberFields.SINCE),
                facts.find(MemberFields.LEFT),
                facts.text(MemberFields.REGION),
                population(facts),
                area(facts),
                facts.find(MemberFields.POSITION),
                facts.text(MemberFields.POSITION_SOURCE),
                MemberFields.CONTACT.read(facts),
                MemberFields.CLIMATE_OFFICE.read(facts),
                facts.text(MemberFields.WEBSITE),
                facts.text(MemberFields.CLIMATE_PAGE),
                facts.text(MemberFields.PLAN),
                facts.find(MemberFields.PLAN_SINCE),
                facts.text(MemberFields.PLAN_FUNDING),
                facts.find(MemberFields.MANAGER_SINCE));
    }

    private Optional<Figure> population(Facts facts) {
        if (facts.find(MemberFields.POPULATION).isPresent()) {
            need(facts, MemberFields.POPULATION, MemberFields.POPULATION_AS_OF);
            need(facts, MemberFields.POPULATION, MemberFields.POPULATION_SOURCE);
        }
        return facts.find(MemberFields.POPULATION)
                .map(value -> new Figure(
                        value, facts.find(MemberFields.POPULATION_AS_OF), facts.text(MemberFields.POPULATION_SOURCE)));
    }

    private Optional<Figure> area(Facts facts) {
        if (facts.find(MemberFields.AREA).isPresent()) {
            need(facts, MemberFields.AREA, MemberFields.AREA_SOURCE);
        }
        return facts.find(MemberFields.AREA)
                .map(value ->
                        new Figure(value, facts.find(MemberFields.AREA_AS_OF), facts.text(MemberFields.AREA_SOURCE)));
    }

    private void need(Facts facts, Field<?> value, Field<?> needed) {
        if (facts.find(needed).isEmpty()) {
            problems.error(
                    facts.place(value),
                    "Zur Zahl „" + value.name() + "“ fehlt „" + needed.name() + "“. Ohne das ist sie nicht prüfbar.");
        }
    }
}
