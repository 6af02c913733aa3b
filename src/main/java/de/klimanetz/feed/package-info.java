/**
 * What feeds tell, and the files that tell it, RSS and JSON Feed: ids that never change, absolute addresses, dates for
 * machines.
 */
package de.klimanetz.feed;
