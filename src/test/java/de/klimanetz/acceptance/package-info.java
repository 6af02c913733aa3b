/** Tests of the requirements in the descriptions ("seeds") of the project, on its own site and on small ones. */
package de.klimanetz.acceptance;
