/** The pages that law demands: imprint, privacy and accessibility statement. Their texts come from facts. */
package de.klimanetz.kind.legal;
