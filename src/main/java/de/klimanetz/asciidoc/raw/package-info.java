/** What a body says, as any reader of AsciiDoc delivers it, before the website simplifies and validates its HTML. */
package de.klimanetz.asciidoc.raw;
