package de.klimanetz.content;

import de.klimanetz.model.Common;
import de.klimanetz.model.Practice;
import de.klimanetz.model.PracticeLevel;

/** Header of a good practice to {@link Practice}. */
final class PracticeReader {

    private PracticeReader() {}

    static Practice read(Common common, Facts facts) {
        return new Practice(
                common,
                facts.find(PracticeFields.LEVEL).orElse(PracticeLevel.EXAMPLE),
                facts.get(PracticeFields.FIELD),
                facts.get(PracticeFields.CARRIER),
                facts.find(PracticeFields.SINCE),
                facts.text(PracticeFields.LEGAL_FORM),
                facts.text(PracticeFields.FUNDING),
                facts.text(PracticeFields.EFFECT),
                new Practice.Effort(
                        facts.text(PracticeFields.COST),
                        facts.text(PracticeFields.STAFF),
                        facts.text(PracticeFields.TIME)),
                facts.find(PracticeFields.COOPERATION),
                PracticeFields.CONTACT.read(facts),
                facts.text(PracticeFields.CONTACT_PAGE),
                facts.slug(PracticeFields.MEASURE),
                facts.text(PracticeFields.PLACE_ELSEWHERE),
                facts.text(PracticeFields.WRITTEN_BY),
                facts.text(PracticeFields.REVIEWED_BY),
                facts.find(PracticeFields.REVIEWED_ON));
    }
}
