/** iCalendar (RFC 5545, RFC 7986) and the meetings of series. The only place that knows ical4j. */
package de.klimanetz.calendar;
