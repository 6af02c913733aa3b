/** Checks across all items of any content type, one class each. They access neither files nor output. */
package de.klimanetz.check;
