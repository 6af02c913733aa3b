package de.klimanetz.kind.member;

import de.klimanetz.content.Facts;
import de.klimanetz.content.FigureReader;
import de.klimanetz.content.ParsedFile;
import de.klimanetz.model.Common;
import de.klimanetz.model.Member;
import de.klimanetz.problem.Problems;
import java.util.Optional;

/** Creates a {@link Member} from a parsed file. */
final class MemberReader {

    private final Problems problems;

    MemberReader(Problems problems) {
        this.problems = problems;
    }

    static Optional<Member> read(ParsedFile file) {
        return Optional.of(new MemberReader(file.problems()).read(file.common(), file.facts()));
    }

    private Member read(Common common, Facts facts) {
        FigureReader figures = new FigureReader(facts, problems);
        return new Member(
                common,
                facts.get(MemberFields.KIND),
                facts.get(MemberFields.AGS),
                new Member.Membership(
                        facts.get(MemberFields.ROLE), facts.get(MemberFields.SINCE), facts.find(MemberFields.LEFT)),
                new Member.Geography(
                        facts.text(MemberFields.REGION),
                        figures.read(
                                MemberFields.POPULATION, MemberFields.POPULATION_AS_OF, MemberFields.POPULATION_SOURCE),
                        figures.readWithOptionalDate(
                                MemberFields.AREA, MemberFields.AREA_AS_OF, MemberFields.AREA_SOURCE),
                        facts.find(MemberFields.POSITION),
                        facts.text(MemberFields.POSITION_SOURCE),
                        facts.find(MemberFields.NAME_SIDE)),
                new Member.Offices(
                        MemberFields.CONTACT.read(facts),
                        MemberFields.CLIMATE_OFFICE.read(facts),
                        facts.text(MemberFields.WEBSITE),
                        facts.text(MemberFields.CLIMATE_PAGE)),
                new Member.ClimatePlan(
                        facts.text(MemberFields.PLAN),
                        facts.find(MemberFields.PLAN_SINCE),
                        facts.text(MemberFields.PLAN_FUNDING),
                        facts.find(MemberFields.MANAGER_SINCE)));
    }
}
