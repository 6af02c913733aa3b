/** The pipeline, in {@link de.klimanetz.Build}: read, check, bake, finish, audit, apply. */
package de.klimanetz;
