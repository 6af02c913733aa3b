/** RSS and JSON Feed: entries with ids that never change, absolute addresses and dates for machines. */
package de.klimanetz.feed;
