package de.klimanetz.data;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.google.gson.JsonObject;
import java.util.ArrayList;
import java.util.List;

/** Assembles a JSON object whose last member is an array of serialized objects, one per line. */
public final class JsonFile {

    private static final byte[] NEXT = ",\n".getBytes(UTF_8);

    private JsonFile() {}

    /**
     * Returns the file in UTF-8.
     *
     * @param head the other members, at least one
     * @param name of the array
     * @param entries serialized JSON objects
     */
    public static byte[] of(JsonObject head, String name, List<byte[]> entries) {
        String text = FileHead.JSON.toJson(head);
        List<byte[]> pieces = new ArrayList<>();
        pieces.add((text.substring(0, text.length() - 1) + ",\"" + name + "\":[\n").getBytes(UTF_8));
        for (byte[] entry : entries) {
            if (pieces.size() > 1) {
                pieces.add(NEXT);
            }
            pieces.add(entry);
        }
        pieces.add("\n]}\n".getBytes(UTF_8));
        return Bytes.join(pieces);
    }
}
