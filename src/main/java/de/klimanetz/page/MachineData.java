package de.klimanetz.page;

/** Structured data of a page. The JSON is created during rendering and not when cached pages are compared. */
public interface MachineData {

    /** Returns JSON-LD that is safe inside a script element, or an empty string. */
    String json();
}
