/** The network itself: who it is and how to reach it. */
package de.klimanetz.kind.network;
