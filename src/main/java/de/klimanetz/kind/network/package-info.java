/** The network: profile and contact. */
package de.klimanetz.kind.network;
