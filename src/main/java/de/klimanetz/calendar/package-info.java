/** Calendars that programs subscribe to: which there are, and iCalendar (RFC 5545, RFC 7986). The only place that knows ical4j. */
package de.klimanetz.calendar;
