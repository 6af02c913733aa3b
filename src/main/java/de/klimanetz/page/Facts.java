package de.klimanetz.page;

import de.klimanetz.model.Contact;
import java.util.ArrayList;
import java.util.List;

/** Collects the lines of a profile; what is empty leaves no line. */
public final class Facts {

    private static final int LONGEST = 36;

    private final List<Fact> facts = new ArrayList<>();

    public Facts add(String label, String value) {
        return add(label, value, "", "");
    }

    public Facts add(String label, String value, String address, String note) {
        if (!value.isBlank()) {
            facts.add(new Fact(label, value, address, note));
        }
        return this;
    }

    /** A link that shows where it leads; of a long address the host is enough. */
    public Facts web(String label, String address) {
        String shown = address.replaceFirst("^https?://(www\\.)?", "").replaceFirst("/$", "");
        return add(label, shown.length() <= LONGEST ? shown : shown.replaceFirst("/.*", ""), address, "");
    }

    public Facts contact(Contact contact) {
        String city = (contact.postcode() + " " + contact.city()).strip();
        String address = contact.street().isEmpty() ? "" : contact.street() + ", " + city;
        return add("Stelle", contact.office())
                .add("Anschrift", address)
                .add("Telefon", contact.phone(), telephone(contact.phone()), "")
                .add("E-Mail", contact.email(), "mailto:" + contact.email(), "")
                .add("Hinweis", contact.note());
    }

    public List<Fact> list() {
        return List.copyOf(facts);
    }

    /** An address as RFC 3966 wants it: German numbers with country code. */
    public static String telephone(String phone) {
        String digits = phone.replaceAll("[^0-9+]", "");
        return "tel:" + digits.replaceFirst("^0", "+49");
    }
}
