/** The theme that the network puts first in a year. */
package de.klimanetz.kind.theme;
