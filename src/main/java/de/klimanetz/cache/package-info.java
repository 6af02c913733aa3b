/** Caches in memory and in files, and hashes for their invalidation. Independent of the site model. */
package de.klimanetz.cache;
