/**
 * The copy of a project in git: what has changed, and how it gets to the others. It calls the git of this machine, whose
 * credentials stay its own, and knows nothing of pages.
 */
package de.klimanetz.git;
