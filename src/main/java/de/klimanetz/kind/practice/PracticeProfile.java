package de.klimanetz.kind.practice;

import de.klimanetz.model.Practice;
import de.klimanetz.model.vocabulary.LegalKind;
import de.klimanetz.page.Fact;
import de.klimanetz.page.Facts;
import de.klimanetz.page.PageContext;
import de.klimanetz.wording.GermanDates;
import de.klimanetz.wording.GermanFigures;
import java.util.List;

/** The facts in the profile on the page of a good practice. */
final class PracticeProfile {

    private PracticeProfile() {}

    static List<Fact> facts(Practice practice, PageContext context) {
        Practice.Setting setting = practice.setting();
        Practice.Effort effort = practice.effort();
        Facts facts = new Facts()
                .add("Wer", context.named(setting.carrier()))
                .add("Wo", setting.placeElsewhere())
                .add("Seit", setting.since().map(GermanDates::date).orElse(""))
                .add(
                        "Rechtsform",
                        setting.legalForm().words(),
                        "",
                        setting.legalForm().kind().map(LegalKind::label).orElse(""));
        setting.cooperation()
                .ifPresent(value -> facts.add("Zusammenarbeit", value.label(), PracticeFacets.address(value), ""));
        facts.add("Wirkung", practice.effect());
        effort.level()
                .ifPresent(level -> facts.add("Aufwand", level.label(), PracticeFacets.address(level), level.limits()));
        facts.add("Kosten", effort.cost()).add("Personal", effort.staff()).add("Dauer", effort.time());
        addFunding(facts, practice.funding());
        return facts.list();
    }

    private static void addFunding(Facts facts, Practice.Funding funding) {
        facts.add("Förderung", funding.words(), "", "Geprüft am " + GermanDates.day(funding.checked()));
        funding.sum()
                .ifPresent(sum ->
                        facts.add("Fördersumme", GermanFigures.euros(sum.value()), "", GermanFigures.provenance(sum)));
    }
}
