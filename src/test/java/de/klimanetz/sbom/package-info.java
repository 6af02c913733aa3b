/** Completes the SBOM of the build. Run by Maven, no part of the program. */
package de.klimanetz.sbom;
