/** Problems in the content, with position and a German message for editors. Does not depend on other packages. */
package de.klimanetz.problem;
