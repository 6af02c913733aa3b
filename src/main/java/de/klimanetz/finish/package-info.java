/**
 * Last changes to the staged files: one class a change, named by its result, listed in
 * {@link de.klimanetz.finish.Finisher}. Knows neither content nor templates.
 */
package de.klimanetz.finish;
