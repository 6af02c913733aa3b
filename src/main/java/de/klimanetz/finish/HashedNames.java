package de.klimanetz.finish;

import org.apache.commons.codec.digest.DigestUtils;

/** Names of files that contain a hash of the content, so that browsers may cache them without limit. */
final class HashedNames {

    private HashedNames() {}

    /** Returns {@code name.0123456789.css}. */
    static String of(String name, String text, String extension) {
        return name + "." + DigestUtils.sha256Hex(text).substring(0, 10) + "." + extension;
    }
}
