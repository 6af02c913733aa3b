package de.klimanetz.model;

import java.time.LocalDate;
import java.util.List;

/** An item that ends on certain days, such as a funding programme. */
public interface Due extends Item {

    /**
     * A last day.
     *
     * @param key distinguishes it from other deadlines of the item, also after its day was corrected; empty if there is
     *     no other
     * @param what the title of the item, if necessary with whom it concerns
     * @param detail a few words for lists, such as the sum of a programme, or empty
     */
    record Deadline(String key, LocalDate day, String what, String detail) {}

    /**
     * Returns the deadlines that concern at least one Kommune.
     *
     * @param members all real Kommunen
     */
    List<Deadline> deadlines(List<Member> members);
}
