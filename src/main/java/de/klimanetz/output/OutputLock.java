package de.klimanetz.output;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.locks.ReentrantLock;
import org.apache.commons.codec.digest.DigestUtils;

/**
 * A lock between processes and threads that change the same output folder. The lock file is in the temporary folder of
 * the system, since everything in the output folder is published; every user may open it. The system releases the lock
 * when a process ends or crashes.
 */
final class OutputLock {

    /** FileChannel.lock is for processes only. */
    private static final Map<Path, ReentrantLock> THREADS = new ConcurrentHashMap<>();

    /** The action to run with the lock. */
    interface Work<T> {

        T run() throws IOException;
    }

    private OutputLock() {}

    /** Waits for the lock and runs the action. */
    static <T> T holding(Path folder, Work<T> work) throws IOException {
        Path file = file(folder);
        ReentrantLock thread = THREADS.computeIfAbsent(file, name -> new ReentrantLock());
        thread.lock();
        try (FileChannel channel = open(file)) {
            channel.lock();
            return work.run();
        } finally {
            thread.unlock();
        }
    }

    static Path file(Path folder) throws IOException {
        Path real = Files.exists(folder)
                ? folder.toRealPath()
                : folder.toAbsolutePath().normalize();
        String name = DigestUtils.sha256Hex(real.toString());
        return Path.of(System.getProperty("java.io.tmpdir"), "klimanetz-" + name.substring(0, 16) + ".lock");
    }

    /** Linux refuses CREATE for files of others in a shared folder (fs.protected_regular), also if they exist. */
    private static FileChannel open(Path file) throws IOException {
        if (Files.exists(file)) {
            return FileChannel.open(file, StandardOpenOption.WRITE);
        }
        FileChannel channel = FileChannel.open(file, StandardOpenOption.CREATE, StandardOpenOption.WRITE);
        if (file.getFileSystem().supportedFileAttributeViews().contains("posix")) {
            Files.setPosixFilePermissions(file, PosixFilePermissions.fromString("rw-rw-rw-"));
        }
        return channel;
    }
}
