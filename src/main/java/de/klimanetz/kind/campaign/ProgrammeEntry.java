package de.klimanetz.kind.campaign;

import de.klimanetz.page.Fact;
import de.klimanetz.qr.QrCode;
import java.util.List;
import java.util.Optional;

/**
 * An event in a programme, besides its number and its card.
 *
 * @param when what the heading above does not state: the time of day, or the whole date; may be empty
 * @param where name and address
 * @param facts further information for visitors
 * @param change the sentence on the state, or empty
 * @param code the QR code of its page; empty once the event is over
 * @param row the cells of the table, without the number
 */
public record ProgrammeEntry(
        String when,
        String where,
        List<Fact> facts,
        String change,
        String changeNote,
        Optional<QrCode> code,
        List<String> row) {}
