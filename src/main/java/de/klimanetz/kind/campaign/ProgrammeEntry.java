package de.klimanetz.kind.campaign;

import de.klimanetz.page.Fact;
import de.klimanetz.qr.QrCode;
import java.util.List;

/**
 * What a programme says of an event besides its number and its card.
 *
 * @param when what the heading above leaves open: the time of day, or everything; may be empty
 * @param where name and address
 * @param facts what else to know before going there
 * @param change the sentence about a change, or empty
 * @param code leads to its page
 * @param row of the table, without the number
 */
public record ProgrammeEntry(
        String when, String where, List<Fact> facts, String change, String changeNote, QrCode code, List<String> row) {}
