/** Good practice, and its transfer from town to town. */
package de.klimanetz.kind.practice;
