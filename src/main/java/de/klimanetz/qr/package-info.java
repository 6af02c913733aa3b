/** QR codes as drawings. The only place that knows the library of Nayuki; it must not know what they lead to. */
package de.klimanetz.qr;
