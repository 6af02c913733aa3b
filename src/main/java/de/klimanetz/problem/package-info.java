/**
 * What is wrong with the content, said so that an editor can mend it: place, what, and what to write instead.
 * Knows nothing of the other packages.
 */
package de.klimanetz.problem;
