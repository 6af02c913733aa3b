/** Funding programmes, and the page with all deadlines. */
package de.klimanetz.kind.funding;
