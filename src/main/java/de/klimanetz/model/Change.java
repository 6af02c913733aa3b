package de.klimanetz.model;

import java.time.LocalDate;

/** A change of an event after its announcement, in words for readers. */
public record Change(LocalDate day, String words) {}
