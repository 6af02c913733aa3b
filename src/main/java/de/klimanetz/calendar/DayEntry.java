package de.klimanetz.calendar;

import java.time.LocalDate;
import java.util.List;

/**
 * A whole day in a calendar that is no event, such as a deadline. It does not make its subscribers busy (RFC 5545 §
 * 3.8.2.7).
 *
 * @param id permanent
 * @param address of its page, from the base URL on
 * @param modified the day of the last change or check
 */
public record DayEntry(
        String id,
        LocalDate day,
        String summary,
        String description,
        String address,
        LocalDate modified,
        List<String> categories) {}
