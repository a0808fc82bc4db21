package fr.declic;

import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.ServerSocket;
import java.net.Socket;
import java.nio.charset.StandardCharsets;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Supplier;

/**
 * A line between a phone and the server, on this machine, that breaks where a test wants: after so many bytes of what is asked or
 * of what is answered, or for everybody at once. Its own address stays the same, whatever server stands behind it.
 */
public final class BreakingLine implements AutoCloseable {

    /** After how many bytes a connection breaks, each way, and whether it does so without a farewell. */
    public record Cut(long asked, long answered, boolean abrupt) {

        public static final Cut NONE = new Cut(Long.MAX_VALUE, Long.MAX_VALUE, false);
    }

    private final ServerSocket door;
    private final Set<Socket> open = ConcurrentHashMap.newKeySet();
    private final AtomicInteger broken = new AtomicInteger();
    private volatile int server;
    private volatile boolean down;
    private volatile Supplier<Cut> cuts = () -> Cut.NONE;
    private volatile Map<String, String> rewritten = Map.of();

    private BreakingLine(int server) throws IOException {
        this.server = server;
        this.door = new ServerSocket(0, 200, InetAddress.getLoopbackAddress());
        Thread.ofVirtual().start(this::answer);
    }

    public static BreakingLine to(int port) {
        try {
            return new BreakingLine(port);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    public int port() {
        return door.getLocalPort();
    }

    /** {@code http://localhost:…}, without a slash at the end. */
    public String address() {
        return "http://localhost:" + port();
    }

    /** Asked for each new connection. */
    public void cutting(Supplier<Cut> next) {
        cuts = next;
    }

    /** There is no network: what is open breaks, and nothing passes any more. */
    public void down() {
        down = true;
        open.forEach(socket -> end(socket, true));
    }

    public void up() {
        down = false;
    }

    /** Another server from now on. */
    public void to(int port, boolean nowUp) {
        server = port;
        down = !nowUp;
    }

    /** Puts words of the same length in the place of others, both ways. */
    public void rewriting(Map<String, String> words) {
        words.forEach((from, to) -> {
            if (from.length() != to.length()) {
                throw new IllegalArgumentException("Of the same length: " + from + ", " + to);
            }
        });
        rewritten = words;
    }

    /** How many connections broke in the middle of something. */
    public int broken() {
        return broken.get();
    }

    private void answer() {
        while (!door.isClosed()) {
            try {
                var phone = door.accept();
                Thread.ofVirtual().start(() -> connect(phone));
            } catch (IOException closed) {
                return;
            }
        }
    }

    private void connect(Socket phone) {
        open.add(phone);
        if (down) {
            end(phone, true);
            return;
        }
        var there = new Socket();
        try {
            there.connect(new InetSocketAddress(InetAddress.getLoopbackAddress(), server));
            open.add(there);
            var cut = cuts.get();
            Thread.ofVirtual().start(() -> pass(phone, there, cut.asked(), cut.abrupt()));
            pass(there, phone, cut.answered(), cut.abrupt());
        } catch (IOException nobodyThere) {
            end(phone, true);
        }
    }

    private void pass(Socket from, Socket to, long atMost, boolean abrupt) {
        var piece = new byte[16 * 1024];
        var left = atMost;
        try {
            InputStream in = from.getInputStream();
            OutputStream out = to.getOutputStream();
            int read = in.read(piece);
            while (read >= 0) {
                var rewrittenPiece = rewrite(piece, read);
                out.write(rewrittenPiece, 0, (int) Math.min(read, left));
                out.flush();
                left -= Math.min(read, left);
                if (left == 0) {
                    broken.incrementAndGet();
                    end(from, abrupt);
                    end(to, abrupt);
                    return;
                }
                read = in.read(piece);
            }
            to.shutdownOutput();
        } catch (IOException over) {
            end(from, false);
            end(to, false);
        }
    }

    private byte[] rewrite(byte[] piece, int length) {
        if (rewritten.isEmpty()) {
            return piece;
        }
        var text = new String(piece, 0, length, StandardCharsets.ISO_8859_1);
        for (var words : rewritten.entrySet()) {
            text = text.replace(words.getKey(), words.getValue());
        }
        return text.getBytes(StandardCharsets.ISO_8859_1);
    }

    private void end(Socket socket, boolean abrupt) {
        open.remove(socket);
        try {
            if (abrupt) {
                socket.setSoLinger(true, 0);
            }
            socket.close();
        } catch (IOException closedAlready) {
            // it is over either way
        }
    }

    @Override
    public void close() {
        try {
            door.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        open.forEach(socket -> end(socket, true));
    }
}
