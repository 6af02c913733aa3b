/** What the five descriptions that the project was made from ask for, tick by tick, on the real site and on small ones. */
package de.klimanetz.acceptance;
