/** Keeps what was made once, in memory or in files, and hashes what it was made of. Knows nothing of the site. */
package de.klimanetz.cache;
