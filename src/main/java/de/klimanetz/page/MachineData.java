package de.klimanetz.page;

/** What a page says to machines. The text is made when the page is, not for every comparison. */
public interface MachineData {

    /** JSON-LD fit to stand in a script element, or nothing where there is nothing to say. */
    String json();
}
