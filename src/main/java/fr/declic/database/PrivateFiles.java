package fr.declic.database;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.LinkOption;
import java.nio.file.Path;
import java.nio.file.attribute.FileAttribute;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.HexFormat;

/** Files and folders that nobody else on the machine can read. */
final class PrivateFiles {

    private static final boolean POSIX =
            FileSystems.getDefault().supportedFileAttributeViews().contains("posix");

    private PrivateFiles() {}

    /** Creates the folder, and those above it, for this user alone; one that is there stays as it is. */
    static void createFolder(Path folder) throws IOException {
        if (!Files.isDirectory(folder)) {
            Files.createDirectories(folder, onlyFor("rwx------"));
        }
    }

    /** An empty file for this user alone, in the place of any other of that name. */
    static void create(Path file) throws IOException {
        Files.deleteIfExists(file);
        Files.createFile(file, onlyFor("rw-------"));
    }

    /** A secret that stays the same, drawn the first time it is asked for. */
    static String secret(Path file) throws IOException {
        if (!Files.exists(file)) {
            var partial = file.resolveSibling(file.getFileName() + ".new");
            create(partial);
            Files.writeString(partial, draw());
            Files.move(partial, file);
        }
        return Files.readString(file, StandardCharsets.US_ASCII);
    }

    /** 128 bits that nobody can guess, in hexadecimal. */
    static String draw() {
        var bits = new byte[16];
        new SecureRandom().nextBytes(bits);
        return HexFormat.of().formatHex(bits);
    }

    /** @throws IOException when another user of the machine owns it, who could have put anything in it */
    static void requireOwn(Path folder) throws IOException {
        if (POSIX) {
            var probe = Files.createTempFile(folder, "owner", null);
            var own = Files.getOwner(probe).equals(Files.getOwner(folder, LinkOption.NOFOLLOW_LINKS));
            Files.delete(probe);
            if (!own) {
                throw new IOException("owned by somebody else: " + folder);
            }
        }
    }

    private static FileAttribute<?>[] onlyFor(String permissions) {
        return POSIX
                ? new FileAttribute<?>[] {
                    PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString(permissions))
                }
                : new FileAttribute<?>[0];
    }
}
