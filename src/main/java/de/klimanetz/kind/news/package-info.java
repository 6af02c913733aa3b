/** News. */
package de.klimanetz.kind.news;
