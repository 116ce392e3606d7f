package org.fascia.database;

import java.io.BufferedInputStream;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.HexFormat;
import java.util.List;
import java.util.Locale;
import org.apache.commons.compress.archivers.tar.TarArchiveInputStream;
import org.springframework.util.FileSystemUtils;
import org.tukaani.xz.XZInputStream;

/** PostgreSQL's own programs, unpacked from the class path, and the one way to run them. */
final class PostgresPrograms {

    private final Path folder;

    private PostgresPrograms(Path folder) {
        this.folder = folder;
    }

    /** Unpacks the programs once per version, and all at once: a crash leaves no half of them behind. */
    static PostgresPrograms unpack(Path parent) {
        try {
            byte[] archive = archive();
            Path folder = parent.toAbsolutePath().normalize().resolve(fingerprint(archive));
            if (!Files.isDirectory(folder)) {
                Files.createDirectories(parent);
                Path draft = Files.createTempDirectory(parent.toAbsolutePath(), "unpacking");
                extract(archive, draft);
                try {
                    Files.move(draft, folder, StandardCopyOption.ATOMIC_MOVE);
                } catch (IOException failure) {
                    FileSystemUtils.deleteRecursively(draft);
                    if (!Files.isDirectory(folder)) {
                        throw failure;
                    }
                }
            }
            return new PostgresPrograms(folder);
        } catch (IOException failure) {
            throw new StartRefused(
                    "PostgreSQL's programs cannot be unpacked to %s: %s.".formatted(parent, failure.getMessage()),
                    "Make room there, or set FASCIA_DATA_DIR to another folder.",
                    failure);
        }
    }

    private static byte[] archive() throws IOException {
        String system = System.getProperty("os.name").toLowerCase(Locale.ROOT);
        String platform = system.contains("mac") ? "darwin" : system.contains("windows") ? "windows" : "linux";
        String processor = System.getProperty("os.arch").equals("aarch64") ? "arm_64" : "x86_64";
        String name = "/postgres-" + platform + "-" + processor + ".txz";
        try (InputStream resource = PostgresPrograms.class.getResourceAsStream(name)) {
            if (resource == null) {
                throw new StartRefused(
                        "This build holds no embedded database for this machine.",
                        "Set FASCIA_DATABASE_URL to an external PostgreSQL.");
            }
            return resource.readAllBytes();
        }
    }

    private static String fingerprint(byte[] archive) {
        try {
            byte[] hash = MessageDigest.getInstance("SHA-256").digest(archive);
            return "postgresql-" + HexFormat.of().formatHex(hash, 0, 6);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }

    private static void extract(byte[] archive, Path target) throws IOException {
        try (var bytes = new BufferedInputStream(new XZInputStream(new ByteArrayInputStream(archive)));
                var tar = new TarArchiveInputStream(bytes)) {
            for (var entry = tar.getNextEntry(); entry != null; entry = tar.getNextEntry()) {
                Path file = target.resolve(entry.getName()).normalize();
                if (!file.startsWith(target)) {
                    throw new IOException("entry outside the archive: " + entry.getName());
                }
                if (entry.isDirectory()) {
                    Files.createDirectories(file);
                    continue;
                }
                Files.createDirectories(file.getParent());
                if (entry.isSymbolicLink()) {
                    Files.createSymbolicLink(file, Path.of(entry.getLinkName()));
                } else {
                    Files.copy(tar, file);
                    if ((entry.getMode() & 0100) != 0 && !file.toFile().setExecutable(true)) {
                        throw new IOException("cannot make " + file + " executable");
                    }
                }
            }
        }
    }

    /** How a program ended: its exit code and all that it said. */
    record Outcome(long process, int code, String text) {

        boolean succeeded() {
            return code == 0;
        }
    }

    Outcome run(String program, String... arguments) {
        var command = new ArrayList<String>();
        if (isRoot()) {
            // PostgreSQL refuses to run as root; in a user namespace of its own it sees nobody instead.
            command.addAll(List.of("unshare", "-U"));
        }
        command.add(folder.resolve("bin").resolve(program).toString());
        command.addAll(Arrays.asList(arguments));
        var builder = new ProcessBuilder(command).redirectErrorStream(true);
        builder.environment().keySet().removeIf(name -> name.startsWith("PG") || name.startsWith("LC_"));
        builder.environment().put("LC_ALL", "C");
        try {
            var process = builder.start();
            process.getOutputStream().close();
            String text = new String(process.getInputStream().readAllBytes(), StandardCharsets.UTF_8);
            return new Outcome(process.pid(), process.waitFor(), text.strip());
        } catch (IOException failure) {
            throw new UncheckedIOException(failure);
        } catch (InterruptedException interrupted) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while running " + program, interrupted);
        }
    }

    private boolean isRoot() {
        try {
            return folder.getFileSystem().supportedFileAttributeViews().contains("unix")
                    && Files.getAttribute(Path.of("/proc/self"), "unix:uid").equals(0);
        } catch (IOException noSuchPlace) {
            return false;
        }
    }
}
