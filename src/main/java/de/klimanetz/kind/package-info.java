/** The content types, one package each: attributes, reader, pages, open data, feed texts and checks. */
package de.klimanetz.kind;
