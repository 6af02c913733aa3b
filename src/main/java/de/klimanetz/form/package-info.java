/**
 * Questions to people who propose an item, and the file that their answers become. Knows schemas, but no kind of content
 * and no page.
 */
package de.klimanetz.form;
