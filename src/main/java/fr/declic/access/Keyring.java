package fr.declic.access;

import fr.declic.database.DataFolder;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.FileAlreadyExistsException;
import java.nio.file.FileSystems;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.util.Base64;
import java.util.HexFormat;
import javax.crypto.Cipher;
import javax.crypto.Mac;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.stereotype.Component;

/**
 * The server's own key, which never enters the database: whoever reads a copy of the tables can neither guess a six-digit code
 * from its hash nor read an authenticator's secret. It is {@code DECLIC_SECRET}, or a file made once in the data folder.
 */
@Component
class Keyring {

    private static final int KEY_BYTES = 32;
    private static final int NONCE_BYTES = 12;
    private static final int TAG_BITS = 128;

    private final byte[] key;

    Keyring(@Value("${DECLIC_SECRET:}") String given, @Value("${declic.db.data}") Path data) {
        key = given.isBlank() ? stored(data) : given.getBytes(StandardCharsets.UTF_8);
        if (key.length < KEY_BYTES) {
            throw new IllegalStateException("DECLIC_SECRET has at least " + KEY_BYTES + " characters");
        }
    }

    /** A keyed hash, in 64 letters; the purpose keeps the hashes of one use apart from those of another. */
    String hash(String purpose, String value) {
        return HexFormat.of().formatHex(mac(purpose + '\n' + value));
    }

    /** Compares in a time that tells nothing. */
    boolean matches(String purpose, String value, String hash) {
        return MessageDigest.isEqual(
                hash(purpose, value).getBytes(StandardCharsets.US_ASCII), hash.getBytes(StandardCharsets.US_ASCII));
    }

    /** Encrypts something that must be read again. */
    String seal(byte[] secret) {
        try {
            var nonce = Secrets.bytes(NONCE_BYTES);
            var sealed = cipher(Cipher.ENCRYPT_MODE, nonce).doFinal(secret);
            var encoder = Base64.getEncoder();
            return encoder.encodeToString(nonce) + '.' + encoder.encodeToString(sealed);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    /** @throws IllegalStateException when it was sealed with another key, or changed */
    byte[] unseal(String sealed) {
        var decoder = Base64.getDecoder();
        var dot = sealed.indexOf('.');
        try {
            return cipher(Cipher.DECRYPT_MODE, decoder.decode(sealed.substring(0, dot)))
                    .doFinal(decoder.decode(sealed.substring(dot + 1)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("Sealed with another key: is DECLIC_SECRET the one it was?", e);
        }
    }

    private Cipher cipher(int mode, byte[] nonce) throws GeneralSecurityException {
        var cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(mac("sealing"), "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        return cipher;
    }

    private byte[] mac(String value) {
        try {
            var mac = Mac.getInstance("HmacSHA256");
            mac.init(new SecretKeySpec(key, "HmacSHA256"));
            return mac.doFinal(value.getBytes(StandardCharsets.UTF_8));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(e);
        }
    }

    private static byte[] stored(Path data) {
        var file = data.resolve(DataFolder.SERVER_KEY);
        try {
            Files.createDirectories(data);
            if (!Files.exists(file)) {
                write(file);
            }
            return Base64.getDecoder().decode(Files.readString(file).strip());
        } catch (IOException e) {
            throw new UncheckedIOException("The server's key cannot be kept in " + data, e);
        }
    }

    private static void write(Path file) throws IOException {
        try {
            if (FileSystems.getDefault().supportedFileAttributeViews().contains("posix")) {
                Files.createFile(
                        file, PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------")));
            } else {
                Files.createFile(file);
            }
            var encoded = Base64.getEncoder().encodeToString(Secrets.bytes(KEY_BYTES));
            Files.writeString(file, encoded, StandardOpenOption.WRITE, StandardOpenOption.SYNC);
        } catch (FileAlreadyExistsException e) {
            // another node was faster: its key is ours
        }
    }
}
