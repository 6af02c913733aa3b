package de.klimanetz.cache;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.reflect.Field;
import java.lang.reflect.RecordComponent;
import java.nio.charset.StandardCharsets;
import java.time.ZoneId;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeMap;
import org.apache.commons.codec.digest.MurmurHash3;

/**
 * A deep 128-bit hash of a value (MurmurHash3). Equal values have equal hashes in every process. The hash is not
 * cryptographic: collisions can be constructed.
 *
 * <p>Each part is hashed with its type and length, so that concatenated texts do not collide. Fields are read directly,
 * since reflective calls of accessors make the JVM generate code for each.
 */
public final class Fingerprint {

    private static final ClassValue<List<Field>> FIELDS = new ClassValue<>() {

        @Override
        protected List<Field> computeValue(Class<?> type) {
            return Arrays.stream(type.getRecordComponents())
                    .map(component -> field(type, component))
                    .toList();
        }
    };

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream(8192);
    private final DataOutputStream out = new DataOutputStream(bytes);

    private Fingerprint() {}

    /**
     * Returns the hash as 32 hexadecimal digits.
     *
     * @param value a record, list, set, map with comparable keys, {@link Optional}, byte array, {@link ZoneId} or
     *     {@link Comparable} with a complete {@code toString}; its parts likewise. The order of sets and maps has no
     *     effect
     * @throws IllegalArgumentException if it contains anything else
     */
    public static String of(Object value) {
        try {
            Fingerprint fingerprint = new Fingerprint();
            fingerprint.add(value);
            long[] hash = MurmurHash3.hash128x64(fingerprint.bytes.toByteArray());
            return "%016x%016x".formatted(hash[0], hash[1]);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        } catch (IllegalAccessException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private void add(Object value) throws IOException, IllegalAccessException {
        if (value instanceof String text) {
            out.writeByte('s');
            addBytes(text.getBytes(StandardCharsets.UTF_8));
        } else if (value instanceof Record) {
            out.writeByte('r');
            addName(value);
            for (Field field : FIELDS.get(value.getClass())) {
                add(field.get(value));
            }
        } else if (value instanceof Set<?> set) {
            out.writeByte('e');
            addAll(set.stream().map(Fingerprint::of).sorted().toList());
        } else if (value instanceof Collection<?> collection) {
            out.writeByte('c');
            addAll(collection);
        } else if (value instanceof Map<?, ?> map) {
            Map<?, ?> sorted = new TreeMap<>(map);
            out.writeByte('m');
            addAll(sorted.keySet());
            addAll(sorted.values());
        } else if (value instanceof Optional<?> optional) {
            out.writeByte('o');
            addAll(optional.stream().toList());
        } else if (value instanceof byte[] array) {
            out.writeByte('b');
            addBytes(array);
        } else if (value instanceof Comparable<?> || value instanceof ZoneId) {
            out.writeByte('v');
            addName(value);
            addBytes(String.valueOf(value instanceof Enum<?> constant ? constant.name() : value)
                    .getBytes(StandardCharsets.UTF_8));
        } else {
            throw new IllegalArgumentException("no fingerprint of " + value);
        }
    }

    private void addAll(Collection<?> values) throws IOException, IllegalAccessException {
        out.writeInt(values.size());
        for (Object value : values) {
            add(value);
        }
    }

    private void addName(Object value) throws IOException {
        out.writeUTF(value.getClass().getName());
    }

    private void addBytes(byte[] text) throws IOException {
        out.writeInt(text.length);
        out.write(text);
    }

    private static Field field(Class<?> type, RecordComponent component) {
        try {
            Field field = type.getDeclaredField(component.getName());
            field.setAccessible(true);
            return field;
        } catch (NoSuchFieldException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
