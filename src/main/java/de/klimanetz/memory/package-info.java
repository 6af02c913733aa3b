/** What was made once and need not be made again. Knows nothing of what it keeps. */
package de.klimanetz.memory;
