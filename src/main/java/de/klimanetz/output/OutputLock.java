package de.klimanetz.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * Lets one process at a time change an output folder; the next one waits. The lock lies among the temporary files of the
 * machine, since everything in the folder is published. The system frees it when a process ends, however that happens.
 */
final class OutputLock {

    /** What is done while nobody else may. */
    interface Work<T> {

        T run() throws IOException;
    }

    private OutputLock() {}

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
