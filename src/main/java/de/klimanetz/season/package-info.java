/** The season and the daylight of a day. The only package that uses commons-suncalc. */
package de.klimanetz.season;
