package de.klimanetz.kind.group;

import de.klimanetz.content.Facts;
import de.klimanetz.content.ParsedFile;
import java.util.List;
import java.util.Optional;

/** Creates a {@link WorkingGroup} from a parsed file. */
final class WorkingGroupReader {

    private WorkingGroupReader() {}

    static Optional<WorkingGroup> read(ParsedFile file) {
        Facts facts = file.facts();
        boolean everyone = facts.flag(WorkingGroupFields.EVERYONE);
        List<String> participants = facts.slugs(WorkingGroupFields.PARTICIPANTS);
        if (!everyone && participants.isEmpty()) {
            file.problems()
                    .error(
                            facts.place(WorkingGroupFields.KIND),
                            "Zur Gruppe fehlt, wer dazugehört. Schreibweise: :mitglieder: ahaus, borken oder, wenn es alle "
                                    + "sind, :alle-kommunen: ja");
        }
        if (everyone && !participants.isEmpty()) {
            file.problems()
                    .error(
                            facts.place(WorkingGroupFields.PARTICIPANTS),
                            "Entweder gehören alle dazu oder die genannten: Löschen Sie „mitglieder“ oder „alle-kommunen“.");
        }
        return Optional.of(new WorkingGroup(
                file.common(),
                facts.get(WorkingGroupFields.KIND),
                everyone,
                participants,
                facts.find(WorkingGroupFields.EXPECTED),
                facts.find(WorkingGroupFields.GUESTS).orElse(List.of()),
                facts.text(WorkingGroupFields.LEAD),
                facts.slugs(WorkingGroupFields.SERIES),
                facts.find(WorkingGroupFields.SINCE),
                facts.place(
                        facts.find(WorkingGroupFields.EXPECTED).isPresent()
                                ? WorkingGroupFields.EXPECTED
                                : WorkingGroupFields.PARTICIPANTS)));
    }
}
