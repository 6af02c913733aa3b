package de.klimanetz.model;

/** How to reach an office; every part may be empty. */
public record Contact(
        String office, String street, String postcode, String city, String phone, String email, String note) {

    public boolean isEmpty() {
        return (office + street + postcode + city + phone + email + note).isEmpty();
    }
}
