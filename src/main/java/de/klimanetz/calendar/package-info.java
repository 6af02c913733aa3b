/** iCalendar files (RFC 5545, RFC 7986) and recurrence of meetings. The only package that uses ical4j. */
package de.klimanetz.calendar;
