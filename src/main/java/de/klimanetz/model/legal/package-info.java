/** The pages that law demands of a website of a public body, and what differs between the Länder. */
package de.klimanetz.model.legal;
