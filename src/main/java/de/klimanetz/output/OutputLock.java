package de.klimanetz.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * A lock between processes that change the same output folder. The lock file is in the temporary folder of the system,
 * since everything in the output folder is published. The system releases the lock when a process ends or crashes.
 */
final class OutputLock {

    /** The action to run with the lock. */
    interface Work<T> {

        T run() throws IOException;
    }

    private OutputLock() {}

    /** Waits for the lock and runs the action. Concurrent calls within one JVM fail (FileChannel.lock). */
    static <T> T holding(Path folder, Work<T> work) throws IOException {
        String name = DigestUtils.sha256Hex(folder.toAbsolutePath().normalize().toString());
        Path file = Path.of(System.getProperty("java.io.tmpdir"), "klimanetz-" + name.substring(0, 16) + ".lock");
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        try {
            channel.lock();
            return work.run();
        } finally {
            channel.close();
        }
    }
}
