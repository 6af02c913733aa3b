/**
 * Changes of content files and new ones, for programs that write what editors otherwise type. It knows the schema of an
 * item and the text of its file, and nothing of servers and commands.
 */
package de.klimanetz.edit;
