/** Notices of the market: what members offer each other and what they look for. */
package de.klimanetz.kind.notice;
