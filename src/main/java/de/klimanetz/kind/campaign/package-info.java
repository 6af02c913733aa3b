/** Campaigns with their programmes and results. */
package de.klimanetz.kind.campaign;
