/** Events: schedules, changes, lists by month, year and facet, and the form for those who want to announce one. */
package de.klimanetz.kind.event;
