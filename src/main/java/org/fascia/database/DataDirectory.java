package org.fascia.database;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;

/** The folder that holds an embedded server's files, readable by its user only and used by one portal at a time. */
final class DataDirectory implements AutoCloseable {

    private final Path path;
    private final FileChannel lock;

    private DataDirectory(Path path, FileChannel lock) {
        this.path = path;
        this.lock = lock;
    }

    /** Makes the folder where it is missing and takes it for this process; the lock dies with the process. */
    static DataDirectory take(Path directory) {
        Path path = directory.toAbsolutePath().normalize();
        FileChannel channel;
        try {
            createPrivately(path);
            path = path.toRealPath();
            channel = FileChannel.open(
                    path.resolve("portal.lock"),
                    StandardOpenOption.CREATE,
                    StandardOpenOption.READ,
                    StandardOpenOption.WRITE);
        } catch (IOException failure) {
            throw new StartRefused(
                    "The data directory %s cannot be written.".formatted(path),
                    "Make it writable for this user, or set FASCIA_DATA_DIR to another folder.",
                    failure);
        }
        try {
            if (lock(channel)) {
                sign(channel);
                return new DataDirectory(path, channel);
            }
            String other = signature(channel);
            channel.close();
            throw new StartRefused(
                    "The data directory %s is in use by another portal%s.".formatted(path, other),
                    "Stop that one, or set FASCIA_DATA_DIR to another folder.");
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }

    private static boolean lock(FileChannel channel) throws IOException {
        try {
            FileLock lock = channel.tryLock();
            return lock != null;
        } catch (OverlappingFileLockException inThisProcess) {
            return false;
        }
    }

    private static void sign(FileChannel channel) throws IOException {
        channel.truncate(0);
        channel.write(
                ByteBuffer.wrap(Long.toString(ProcessHandle.current().pid()).getBytes(StandardCharsets.US_ASCII)), 0);
    }

    private static String signature(FileChannel channel) throws IOException {
        var content = ByteBuffer.allocate(20);
        int length = channel.read(content, 0);
        return length < 1 ? "" : " (process " + new String(content.array(), 0, length, StandardCharsets.US_ASCII) + ")";
    }

    private static void createPrivately(Path path) throws IOException {
        if (!Files.isDirectory(path)) {
            var parent = path.getParent();
            if (parent != null) {
                Files.createDirectories(parent);
            }
            Files.createDirectory(path, onlyOwner(path, "rwx------"));
        }
    }

    /** Attributes for a new file or folder that nobody else may read, where the file system knows such rights. */
    static FileAttribute<?>[] onlyOwner(Path path, String rights) {
        return path.getFileSystem().supportedFileAttributeViews().contains("posix")
                ? new FileAttribute<?>[] {PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(rights))}
                : new FileAttribute<?>[0];
    }

    Path path() {
        return path;
    }

    @Override
    public void close() {
        try {
            lock.close();
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        }
    }
}
