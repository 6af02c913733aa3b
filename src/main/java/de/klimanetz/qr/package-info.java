/** QR codes as SVG paths. The only package that uses the Nayuki QR code generator. */
package de.klimanetz.qr;
