/** The build: {@link de.klimanetz.Build} runs every step from content to staged files. */
package de.klimanetz;
