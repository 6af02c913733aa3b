/**
 * Looks at the finished pages as readers, browsers and search engines will. One class a finding, listed in
 * {@link de.klimanetz.audit.Audit}; changes nothing.
 */
package de.klimanetz.audit;
