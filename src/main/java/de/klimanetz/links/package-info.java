/** Whether links to other websites still lead somewhere. Asks other servers, so only a command of its own uses it. */
package de.klimanetz.links;
