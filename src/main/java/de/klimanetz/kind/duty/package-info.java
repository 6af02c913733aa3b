/** Legal duties of Kommunen: deadlines by size and Land, and how far each Kommune is. */
package de.klimanetz.kind.duty;
