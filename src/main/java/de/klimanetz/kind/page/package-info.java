/** Static pages such as the legal notice. */
package de.klimanetz.kind.page;
