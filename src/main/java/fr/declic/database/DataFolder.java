package fr.declic.database;

import fr.declic.startup.StartRefused;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.channels.OverlappingFileLockException;
import java.nio.file.FileVisitResult;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.SimpleFileVisitor;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.BasicFileAttributes;
import java.util.Locale;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * The folder where an installation without a PostgreSQL of its own keeps everything. One application at a time holds it; it
 * says whether it is a demonstration, and only a demonstration can ever be erased.
 */
public final class DataFolder implements AutoCloseable {

    /** What the folder is for, written in it once and for all. */
    enum Kind {
        DEMO,
        RUN
    }

    /** Name of the file with the server's own key, where it was not given from outside. */
    public static final String SERVER_KEY = "secret.key";

    private static final String LOCK = "declic.lock";
    private static final String KIND = "declic.kind";
    private static final String PREPARED = "declic.prepared";

    private final Path folder;
    private final FileChannel channel;
    private final FileLock lock;

    private DataFolder(Path folder, FileChannel channel, FileLock lock) {
        this.folder = folder;
        this.channel = channel;
        this.lock = lock;
    }

    /** @throws StartRefused when it is held by another application, is of the other kind, or is not ours at all */
    static DataFolder open(Path folder, Kind kind) {
        var absolute = folder.toAbsolutePath().normalize();
        try {
            PrivateFiles.createFolder(absolute);
            if (!isOurs(absolute)) {
                throw new StartRefused("data.foreign", absolute);
            }
            var channel = FileChannel.open(absolute.resolve(LOCK), StandardOpenOption.CREATE, StandardOpenOption.WRITE);
            var lock = lock(channel);
            if (lock == null) {
                channel.close();
                throw new StartRefused("data.held", absolute);
            }
            var opened = new DataFolder(absolute, channel, lock);
            opened.claim(kind);
            return opened;
        } catch (IOException e) {
            throw new StartRefused(e, "data.unwritable", absolute);
        }
    }

    Path file(String name) {
        return folder.resolve(name);
    }

    /** Whether the database in it was ever ready for use; before that, whatever lies there is a start that was cut short. */
    boolean isPrepared() {
        return Files.exists(file(PREPARED));
    }

    void prepared() throws IOException {
        if (!isPrepared()) {
            Files.createFile(file(PREPARED));
        }
    }

    /** Erases everything but who holds the folder and what it is for. */
    void empty() throws IOException {
        // First, so that a clearance cut short is taken up again at the next start.
        Files.deleteIfExists(file(PREPARED));
        Files.walkFileTree(folder, new SimpleFileVisitor<>() {
            @Override
            public FileVisitResult visitFile(Path file, BasicFileAttributes attributes) throws IOException {
                if (!Set.of(file(LOCK), file(KIND)).contains(file)) {
                    Files.delete(file);
                }
                return FileVisitResult.CONTINUE;
            }

            @Override
            public FileVisitResult postVisitDirectory(Path directory, @Nullable IOException failure)
                    throws IOException {
                if (!directory.equals(folder)) {
                    Files.delete(directory);
                }
                return FileVisitResult.CONTINUE;
            }
        });
    }

    private void claim(Kind kind) throws IOException {
        var mark = file(KIND);
        if (!Files.exists(mark)) {
            Files.writeString(mark, kind.name().toLowerCase(Locale.ROOT) + "\n");
            return;
        }
        var found = Kind.valueOf(Files.readString(mark).strip().toUpperCase(Locale.ROOT));
        if (found != kind) {
            close();
            throw new StartRefused(found == Kind.RUN ? "data.is-run" : "data.is-demo", folder);
        }
    }

    private static boolean isOurs(Path folder) throws IOException {
        if (Files.exists(folder.resolve(KIND))) {
            return true;
        }
        try (var entries = Files.list(folder)) {
            return entries.allMatch(entry -> entry.endsWith(LOCK));
        }
    }

    private static @Nullable FileLock lock(FileChannel channel) throws IOException {
        try {
            return channel.tryLock();
        } catch (OverlappingFileLockException e) {
            return null;
        }
    }

    @Override
    public void close() throws IOException {
        lock.release();
        channel.close();
    }
}
