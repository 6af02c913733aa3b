/** What feeds tell, ready for a template: ids that never change, absolute addresses, dates for machines. */
package de.klimanetz.feed;
