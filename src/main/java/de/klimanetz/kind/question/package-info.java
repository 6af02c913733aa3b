/** Questions that were asked and answered. */
package de.klimanetz.kind.question;
