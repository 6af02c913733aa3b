/** Members of the network: the Kreis and its towns. */
package de.klimanetz.kind.member;
