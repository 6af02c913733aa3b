/** Names and formats of files that are published as they are. Does not depend on other packages. */
package de.klimanetz.files;
