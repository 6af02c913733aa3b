/**
 * Post-processing of rendered pages and assets: one class per change, listed in {@link de.klimanetz.finish.Finisher}.
 * Independent of content and templates.
 */
package de.klimanetz.finish;
