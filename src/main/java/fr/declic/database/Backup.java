package fr.declic.database;

import fr.declic.database.DataFolder.Kind;
import fr.declic.startup.StartRefused;
import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;
import java.util.zip.ZipOutputStream;

/**
 * The embedded server's files in one archive, and back, with the server's own key where it was drawn into the data folder: without it
 * nobody's second factor and no card could be read again. The application has to be stopped: there is no {@code pg_dump} among
 * the embedded programs, and a copy of files that change is worth nothing. The archive goes back to the same major version of
 * PostgreSQL on the same kind of processor.
 */
public final class Backup {

    private Backup() {}

    /** {@code backup|restore FOLDER FILE}, as {@code ./declic} calls it. */
    public static void main(String[] arguments) {
        try {
            var data = Path.of(arguments[1]);
            var archive = Path.of(arguments[2]).toAbsolutePath();
            if (arguments[0].equals("backup")) {
                save(data, archive);
            } else {
                restore(archive, data);
            }
        } catch (StartRefused refused) {
            System.err.println(refused.analysis().getDescription());
            System.exit(1);
        } catch (IOException e) {
            System.err.println(e);
            System.exit(1);
        }
    }

    /** @throws StartRefused when the application runs, there is nothing to copy, or the archive is there already */
    static void save(Path data, Path archive) throws IOException {
        if (Files.exists(archive)) {
            throw new StartRefused("backup.exists", archive);
        }
        try (var folder = DataFolder.open(data, Kind.RUN)) {
            if (!folder.isPrepared()) {
                throw new StartRefused("backup.nothing", data);
            }
            var files = folder.file("postgres");
            var survivor = Survivor.in(files);
            if (survivor.isPresent()) {
                survivor.get().stop();
            }
            var partial = archive.resolveSibling(archive.getFileName() + ".new");
            PrivateFiles.create(partial);
            try (var zip = new ZipOutputStream(Files.newOutputStream(partial));
                    var tree = Files.walk(files)) {
                var root = folder.file("");
                add(zip, folder.file(EmbeddedServer.PASSWORD_FILE), root);
                if (Files.exists(folder.file(DataFolder.SERVER_KEY))) {
                    add(zip, folder.file(DataFolder.SERVER_KEY), root);
                }
                for (var path : (Iterable<Path>) tree::iterator) {
                    add(zip, path, root);
                }
            }
            toDisk(partial);
            Files.move(partial, archive, StandardCopyOption.ATOMIC_MOVE);
        }
    }

    /** @throws StartRefused when the application runs, or the folder holds a database already */
    static void restore(Path archive, Path data) throws IOException {
        if (!Files.isReadable(archive)) {
            throw new StartRefused("backup.absent", archive);
        }
        try (var folder = DataFolder.open(data, Kind.RUN)) {
            if (folder.isPrepared()) {
                throw new StartRefused("backup.occupied", data);
            }
            folder.empty();
            try (var zip = new ZipFile(archive.toFile())) {
                if (zip.getEntry("postgres/PG_VERSION") == null) {
                    throw new StartRefused("backup.not-one", archive);
                }
                var entries = zip.entries();
                while (entries.hasMoreElements()) {
                    extract(zip, entries.nextElement(), folder);
                }
            }
            folder.prepared();
        }
    }

    private static void add(ZipOutputStream zip, Path path, Path root) throws IOException {
        var name = root.relativize(path).toString().replace('\\', '/');
        if (name.endsWith("postmaster.pid") || name.endsWith("epg-lock")) {
            return;
        }
        if (Files.isDirectory(path)) {
            zip.putNextEntry(new ZipEntry(name + "/"));
        } else {
            zip.putNextEntry(new ZipEntry(name));
            Files.copy(path, zip);
        }
        zip.closeEntry();
    }

    private static void extract(ZipFile zip, ZipEntry entry, DataFolder folder) throws IOException {
        var root = folder.file("");
        var target = folder.file(entry.getName()).normalize();
        if (!target.startsWith(root)) {
            throw new IOException("outside of the folder: " + entry.getName());
        }
        if (entry.isDirectory()) {
            PrivateFiles.createFolder(target);
            return;
        }
        PrivateFiles.create(target);
        try (var content = zip.getInputStream(entry);
                var file = Files.newOutputStream(target)) {
            content.transferTo(file);
        }
        toDisk(target);
    }

    private static void toDisk(Path file) throws IOException {
        try (var channel = FileChannel.open(file, StandardOpenOption.WRITE)) {
            channel.force(true);
        }
    }
}
