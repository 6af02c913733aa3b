package de.klimanetz.model;

import java.time.LocalDate;

/** What was changed in an event after it had been announced, in words for everybody, and on which day. */
public record Change(LocalDate day, String words) {}
