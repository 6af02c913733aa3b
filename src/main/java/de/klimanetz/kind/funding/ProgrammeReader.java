package de.klimanetz.kind.funding;

import de.klimanetz.content.CommonFields;
import de.klimanetz.content.Facts;
import de.klimanetz.content.ParsedFile;
import java.time.LocalDate;
import java.util.Optional;

/** Creates a {@link Programme} from a parsed file. */
final class ProgrammeReader {

    private ProgrammeReader() {}

    static Optional<Programme> read(ParsedFile file) {
        Facts facts = file.facts();
        Optional<LocalDate> deadline = facts.find(ProgrammeFields.DEADLINE);
        Optional<LocalDate> published = file.common().dates().published();
        if (deadline.isPresent() && published.filter(deadline.get()::isBefore).isPresent()) {
            file.problems()
                    .error(
                            facts.place(ProgrammeFields.DEADLINE),
                            "Die Frist (" + deadline.get() + ") war schon vorbei, als der Eintrag erschien ("
                                    + published.get() + "). Stimmt das Jahr?");
        }
        return Optional.of(new Programme(
                file.common(),
                facts.get(ProgrammeFields.GIVER),
                deadline,
                facts.text(ProgrammeFields.SUM),
                facts.text(ProgrammeFields.QUOTA),
                facts.get(ProgrammeFields.WEBSITE),
                facts.place(CommonFields.CHECKED)));
    }
}
