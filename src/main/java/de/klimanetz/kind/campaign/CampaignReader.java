package de.klimanetz.kind.campaign;

import de.klimanetz.content.Facts;
import de.klimanetz.content.ParsedFile;
import de.klimanetz.model.Campaign;
import de.klimanetz.model.Common;
import de.klimanetz.model.PartialDate;
import de.klimanetz.problem.Problems;
import java.util.List;
import java.util.Optional;

/** Creates a {@link Campaign} from a parsed file. */
final class CampaignReader {

    private final Problems problems;

    CampaignReader(Problems problems) {
        this.problems = problems;
    }

    static Optional<Campaign> read(ParsedFile file) {
        return new CampaignReader(file.problems()).read(file.common(), file.facts());
    }

    /** Returns the campaign; empty if its period is invalid, which is reported. */
    private Optional<Campaign> read(Common common, Facts facts) {
        PartialDate from = facts.get(CampaignFields.FROM);
        Optional<PartialDate> to = facts.find(CampaignFields.TO);
        if (to.isPresent() && to.get().last().isBefore(from.first())) {
            problems.error(facts.place(CampaignFields.TO), "Das Ende „bis“ liegt vor dem Beginn „von“.");
            return Optional.empty();
        }
        return Optional.of(new Campaign(
                common,
                facts.get(CampaignFields.KIND),
                from,
                to,
                facts.text(CampaignFields.MOTTO),
                facts.find(CampaignFields.PARTNERS).orElse(List.of()),
                facts.text(CampaignFields.WEBSITE),
                facts.text(CampaignFields.YEARLY_RULE),
                facts.slug(CampaignFields.PREDECESSOR),
                facts.find(CampaignFields.SUBMIT_UNTIL),
                facts.text(CampaignFields.SUBMIT_TO)));
    }
}
