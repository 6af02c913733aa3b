/** Events: schedules, changes, lists by month, year and facet, and the form to submit events. */
package de.klimanetz.kind.event;
