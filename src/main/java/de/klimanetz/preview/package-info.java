/**
 * The preview for editors: a server on this machine that shows the site, drafts included, and builds it again whenever a
 * file changes. It knows the build and nothing of the command line; nothing of it reaches the output folder.
 */
package de.klimanetz.preview;
