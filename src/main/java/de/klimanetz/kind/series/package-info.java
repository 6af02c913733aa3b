/** Series: recurring meetings with a rhythm in words or as a recurrence rule. */
package de.klimanetz.kind.series;
