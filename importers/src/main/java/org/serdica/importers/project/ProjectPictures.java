package org.serdica.importers.project;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.sql.Statement;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.serdica.importers.api.PictureFolder;
import org.serdica.model.city.Texture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/**
 * The pictures that a project's surfaces wear. The file holds each once, known by its SHA-256, so that it stands alone;
 * a city in memory has them as files. Safe for several threads.
 */
final class ProjectPictures {
    private static final Logger LOG = LoggerFactory.getLogger(ProjectPictures.class);
    private static final Pattern ADDRESS = Pattern.compile("picture:([0-9a-f]{64})");

    /** Pictures out of project files, each once as long as the program runs, whichever project it is in. */
    private static final PictureFolder UNPACKED = new PictureFolder();

    private static final Map<String, URI> PLACES = new ConcurrentHashMap<>();

    /** What the pictures in memory are called in the file. */
    private final Map<URI, String> addresses = new ConcurrentHashMap<>();

    private final Set<String> held = new HashSet<>();
    private long bytes;

    /** A picture could not be written: the trouble of SQLite on its way through code that knows nothing of it. */
    static final class Unwritten extends RuntimeException {
        private static final long serialVersionUID = 1L;
        private final SQLException trouble;

        Unwritten(SQLException trouble) {
            super(trouble);
            this.trouble = trouble;
        }

        SQLException trouble() {
            return trouble;
        }
    }

    static String hash(byte[] content) {
        try {
            return HexFormat.of().formatHex(MessageDigest.getInstance("SHA-256").digest(content));
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every Java has SHA-256", e);
        }
    }

    /** The hash in the address of a picture that the file holds; empty for an address elsewhere. */
    static Optional<String> hash(String address) {
        Matcher m = ADDRESS.matcher(address);
        return m.matches() ? Optional.of(m.group(1)) : Optional.empty();
    }

    /** Puts a picture of the file where it can be shown from. */
    URI show(String hash, String name, byte[] content) throws IOException {
        URI place = PLACES.get(hash);
        if (place == null || !Files.isRegularFile(Path.of(place))) {
            place = UNPACKED.keep(name, content);
            PLACES.put(hash, place);
        }
        addresses.put(place, "picture:" + hash);
        return place;
    }

    /**
     * Puts a picture into the file if it is not there yet and tells its address there. What cannot be read, or is too
     * large, keeps the address that it has.
     */
    String keep(Connection db, URI image) {
        try {
            String known = addresses.get(image);
            if (known != null && isHeld(db, known)) {
                return known;
            }
            Optional<byte[]> content = read(image);
            if (content.isEmpty()) {
                return image.toString();
            }
            String hash = hash(content.get());
            if (!hasRoom(hash, content.get().length)) {
                LOG.warn("{} is one picture too many for a project; it stays where it is", image);
                return image.toString();
            }
            try (PreparedStatement s = db.prepareStatement("INSERT OR IGNORE INTO picture VALUES (?, ?, ?)")) {
                s.setString(1, hash);
                s.setString(2, name(image));
                s.setBytes(3, content.get());
                s.executeUpdate();
            }
            addresses.put(image, "picture:" + hash);
            return "picture:" + hash;
        } catch (SQLException e) {
            throw new Unwritten(e);
        }
    }

    private synchronized boolean hasRoom(String hash, int size) {
        if (held.contains(hash)) {
            return true;
        }
        boolean room = held.size() < PictureFolder.MOST_PICTURES && bytes + size <= PictureFolder.MOST_BYTES;
        if (room) {
            held.add(hash);
            bytes += size;
        }
        return room;
    }

    private static boolean isHeld(Connection db, String address) throws SQLException {
        try (PreparedStatement s = db.prepareStatement("SELECT 1 FROM picture WHERE hash = ?")) {
            s.setString(1, hash(address).orElse(""));
            try (ResultSet row = s.executeQuery()) {
                return row.next();
            }
        }
    }

    private static Optional<byte[]> read(URI image) {
        Optional<Path> file = PictureFolder.file(image).filter(Files::isRegularFile);
        if (file.isEmpty()) {
            return Optional.empty();
        }
        try (InputStream in = Files.newInputStream(file.get())) {
            byte[] content = in.readNBytes(PictureFolder.MOST_PICTURE_BYTES + 1);
            return content.length > PictureFolder.MOST_PICTURE_BYTES ? Optional.empty() : Optional.of(content);
        } catch (IOException e) {
            LOG.warn("{} cannot be taken into the project", image, e);
            return Optional.empty();
        }
    }

    private static String name(URI image) {
        String path = String.valueOf(image.getPath());
        return PictureFolder.plain(path.substring(path.lastIndexOf('/') + 1));
    }

    /** Takes the pictures of a city in whose textures' addresses lead elsewhere yet. */
    void takeIn(Connection db, List<Texture> textures) throws SQLException {
        try (PreparedStatement s = db.prepareStatement("UPDATE texture SET image = ?, crc = ? WHERE number = ?")) {
            for (int i = 0; i < textures.size(); i++) {
                Texture t = textures.get(i);
                String address = keep(db, t.image());
                if (hash(address).isPresent()) {
                    s.setString(1, address);
                    s.setLong(2, RowSum.of(i, address, t.wrap()));
                    s.setInt(3, i);
                    s.executeUpdate();
                }
            }
        } catch (Unwritten e) {
            throw e.trouble();
        }
    }

    /** Takes away what neither the city nor an edit wears any more. */
    static void tidy(Connection db) throws SQLException {
        Set<String> worn = new HashSet<>();
        List<String> all = new ArrayList<>();
        try (Statement s = db.createStatement()) {
            try (ResultSet row = s.executeQuery("SELECT image FROM texture UNION ALL SELECT edits FROM edit_group"
                    + " WHERE instr(edits, 'picture:') > 0")) {
                while (row.next()) {
                    Matcher m = ADDRESS.matcher(String.valueOf(row.getString(1)));
                    while (m.find()) {
                        worn.add(m.group(1));
                    }
                }
            }
            try (ResultSet row = s.executeQuery("SELECT hash FROM picture")) {
                while (row.next()) {
                    all.add(String.valueOf(row.getString(1)));
                }
            }
        }
        try (PreparedStatement s = db.prepareStatement("DELETE FROM picture WHERE hash = ?")) {
            for (String hash : all) {
                if (!worn.contains(hash)) {
                    s.setString(1, hash);
                    s.executeUpdate();
                }
            }
        }
    }
}
