/**
 * Checks the finished pages for accessibility, privacy and dead links, without changing them. One class per check,
 * listed in {@link de.klimanetz.audit.Audit}.
 */
package de.klimanetz.audit;
