package de.klimanetz.model;

/** The contact data of an office; every component may be empty. */
public record Contact(
        String office, String street, String postcode, String city, String phone, String email, String note) {

    public boolean isEmpty() {
        return (office + street + postcode + city + phone + email + note).isEmpty();
    }
}
