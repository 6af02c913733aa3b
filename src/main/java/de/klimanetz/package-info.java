/** The build: {@link de.klimanetz.Build} runs all steps from content to staged files. */
package de.klimanetz;
