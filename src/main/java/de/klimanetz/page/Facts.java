package de.klimanetz.page;

import de.klimanetz.model.Contact;
import de.klimanetz.wording.PhoneNumbers;
import java.util.ArrayList;
import java.util.List;

/** A builder for the lines of a profile. Blank values add no line. */
public final class Facts {

    private static final int LONGEST = 36;

    private final List<Fact> facts = new ArrayList<>();

    public Facts add(String label, String value) {
        return add(label, value, "", "");
    }

    public Facts add(String label, String value, String address, String note) {
        return value.isBlank() ? this : add(label, List.of(new Link(value, address)), note);
    }

    /** Adds a value of which parts are links, see {@link PageContext#named}. */
    public Facts add(String label, List<Link> parts) {
        return add(label, parts, "");
    }

    private Facts add(String label, List<Link> parts, String note) {
        if (!parts.isEmpty()) {
            facts.add(new Fact(label, parts, note));
        }
        return this;
    }

    /** Adds links, separated by commas. */
    public Facts links(String label, List<Link> links) {
        List<Link> parts = new ArrayList<>();
        for (Link link : links) {
            if (!parts.isEmpty()) {
                parts.add(new Link(", ", ""));
            }
            parts.add(link);
        }
        return add(label, parts);
    }

    /** Adds a link whose text is the address without protocol; a long address is shortened to its host. */
    public Facts web(String label, String address) {
        String shown = address.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", "");
        return add(label, shown.length() <= LONGEST ? shown : shown.replaceFirst("/.*", ""), address, "");
    }

    public Facts contact(Contact contact) {
        String city = (contact.postcode() + " " + contact.city()).strip();
        String address = contact.street().isEmpty() ? "" : contact.street() + ", " + city;
        return add("Stelle", contact.office())
                .add("Anschrift", address)
                .reach(contact)
                .add("Hinweis", contact.note());
    }

    /** Adds telephone and e-mail. */
    public Facts reach(Contact contact) {
        return add("Telefon", contact.phone(), telephone(contact.phone()), "")
                .add("E-Mail", contact.email(), "mailto:" + contact.email(), "");
    }

    public List<Fact> list() {
        return List.copyOf(facts);
    }

    /** Returns a {@code tel:} URI; empty without a number. */
    public static String telephone(String phone) {
        return PhoneNumbers.address(phone).orElse("");
    }
}
