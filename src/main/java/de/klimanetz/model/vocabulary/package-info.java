/** Enumerations with key and German label. Does not depend on other packages. */
package de.klimanetz.model.vocabulary;
