package de.klimanetz.kind.practice;

import de.klimanetz.content.Facts;
import de.klimanetz.content.Field;
import de.klimanetz.content.FigureReader;
import de.klimanetz.content.ParsedFile;
import de.klimanetz.model.Body;
import de.klimanetz.model.Common;
import de.klimanetz.model.Practice;
import de.klimanetz.model.vocabulary.PracticeLevel;
import de.klimanetz.problem.Problems;
import de.klimanetz.problem.Suggestion;
import java.util.List;
import java.util.Optional;

/** Creates a {@link Practice} from a parsed file. */
final class PracticeReader {

    private final Problems problems;

    PracticeReader(Problems problems) {
        this.problems = problems;
    }

    static Optional<Practice> read(ParsedFile file) {
        List<Practice.Criterion> criteria = new CriterionReader(file.source(), file.problems()).read(file.body());
        return Optional.of(new PracticeReader(file.problems()).read(file.common(), file.facts(), criteria));
    }

    private Practice read(Common common, Facts facts, List<Practice.Criterion> criteria) {
        PracticeLevel level = facts.find(PracticeFields.LEVEL).orElse(PracticeLevel.EXAMPLE);
        return new Practice(
                common,
                level,
                facts.get(PracticeFields.FIELD),
                setting(facts),
                funding(common, facts),
                facts.text(PracticeFields.EFFECT),
                new Practice.Effort(
                        facts.text(PracticeFields.COST),
                        facts.text(PracticeFields.STAFF),
                        facts.text(PracticeFields.TIME),
                        facts.find(PracticeFields.EFFORT)),
                PracticeFields.CONTACT.read(facts),
                facts.text(PracticeFields.CONTACT_PAGE),
                measure(facts, level),
                authors(common.text().body(), facts),
                criteria);
    }

    private static Practice.Setting setting(Facts facts) {
        return new Practice.Setting(
                facts.get(PracticeFields.CARRIER),
                facts.find(PracticeFields.SINCE),
                facts.text(PracticeFields.PLACE_ELSEWHERE),
                facts.find(PracticeFields.COOPERATION),
                new Practice.LegalForm(facts.text(PracticeFields.LEGAL_FORM), facts.find(PracticeFields.LEGAL_KIND)));
    }

    private Practice.Funding funding(Common common, Facts facts) {
        if (facts.find(PracticeFields.FUNDING).isEmpty()) {
            for (Field<?> rest : List.of(PracticeFields.FUNDING_SUM, PracticeFields.FUNDING_CHECKED)) {
                if (facts.find(rest).isPresent()) {
                    problems.error(
                            facts.place(rest),
                            "Zu „" + rest.name() + "“ fehlt, wer fördert. Schreibweise: :foerderung: Land NRW");
                }
            }
        }
        boolean checkedApart = facts.find(PracticeFields.FUNDING_CHECKED).isPresent();
        return new Practice.Funding(
                facts.text(PracticeFields.FUNDING),
                new FigureReader(facts, problems)
                        .read(
                                PracticeFields.FUNDING_SUM,
                                PracticeFields.FUNDING_SUM_AS_OF,
                                PracticeFields.FUNDING_SUM_SOURCE),
                facts.find(PracticeFields.FUNDING_CHECKED).orElse(common.dates().checked()),
                facts.place(checkedApart ? PracticeFields.FUNDING_CHECKED : PracticeFields.FUNDING));
    }

    private Optional<Practice.Part> measure(Facts facts, PracticeLevel level) {
        if (level == PracticeLevel.MEASURE && facts.find(PracticeFields.MEASURE).isPresent()) {
            problems.error(
                    facts.place(PracticeFields.MEASURE),
                    "Eine Maßnahme gehört zu keiner anderen. Beispiele gehören zu ihr; auf verwandte Maßnahmen "
                            + "verweist der Abschnitt „" + Practice.SEE_ALSO + "“.");
        }
        return facts.slug(PracticeFields.MEASURE)
                .map(slug -> new Practice.Part(slug, facts.place(PracticeFields.MEASURE)));
    }

    private Practice.Authors authors(Body body, Facts facts) {
        List<String> sections = facts.find(PracticeFields.EXPERT_SECTIONS).orElse(List.of());
        need(facts, PracticeFields.EXPERT, PracticeFields.EXPERT_SECTIONS);
        need(facts, PracticeFields.EXPERT_SECTIONS, PracticeFields.EXPERT);
        List<String> titles = body.sections().stream().map(Body.Section::title).toList();
        for (String section : sections) {
            if (!titles.contains(section)) {
                problems.error(
                        facts.place(PracticeFields.EXPERT_SECTIONS),
                        "Den Abschnitt „" + section + "“ gibt es im Text nicht."
                                + Suggestion.didYouMean(section, titles));
            }
        }
        return new Practice.Authors(
                facts.text(PracticeFields.WRITTEN_BY),
                facts.text(PracticeFields.EXPERT),
                sections,
                facts.text(PracticeFields.REVIEWED_BY),
                facts.find(PracticeFields.REVIEWED_ON),
                facts.text(PracticeFields.RESERVATION));
    }

    private void need(Facts facts, Field<?> present, Field<?> needed) {
        if (facts.find(present).isPresent() && facts.find(needed).isEmpty()) {
            problems.error(
                    facts.place(present),
                    "Zu „" + present.name() + "“ gehört „" + needed.name() + "“. " + needed.help());
        }
    }
}
