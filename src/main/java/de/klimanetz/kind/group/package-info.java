/** Groups of the network: working groups, core team, advisory board. */
package de.klimanetz.kind.group;
