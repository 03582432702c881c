package org.serdica.importers.project;

import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import java.net.URISyntaxException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.PreparedStatement;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.serdica.importers.api.PictureFolder;
import org.serdica.model.task.CancelToken;

/**
 * Puts the pictures that a project holds where they can be shown from. Addresses that lead out of the file are of older
 * formats, or of somebody with bad intent: they are followed only to pictures beside the sources of the project.
 */
final class PicturesFromDatabase {
    private static final int HEAD_BYTES = 12;

    /** What is too large for a picture is not so much as looked at. */
    private static final String CONTENT = "SELECT name, CASE WHEN length(content) <= "
            + PictureFolder.MOST_PICTURE_BYTES + " THEN content END FROM picture WHERE hash = ?";

    private static final List<String> HEADS =
            List.of("\u0089PNG", "\u00ff\u00d8\u00ff", "GIF8", "BM", "II*\0", "MM\0*", "RIFF");

    private final Connection db;
    private final boolean holdsPictures;
    private final List<Path> folders;
    private final Losses losses;
    private final Losses notes;
    private final CancelToken cancel;
    private final ProjectPictures pictures = new ProjectPictures();
    private final Map<String, Optional<URI>> known = new HashMap<>();
    private int shown;
    private long bytes;

    PicturesFromDatabase(
            Connection db, int format, List<SavedSource> sources, Losses losses, Losses notes, CancelToken cancel) {
        this.db = db;
        this.losses = losses;
        this.notes = notes;
        this.cancel = cancel;
        holdsPictures = format >= ProjectSchema.WITH_PICTURES;
        folders = folders(sources);
    }

    /** What the pictures are called in the file. */
    ProjectPictures pictures() {
        return pictures;
    }

    /** The file of a picture; empty, with a finding, where there is none to be shown. */
    Optional<URI> image(String address) {
        return known.computeIfAbsent(address, this::find);
    }

    private Optional<URI> find(String address) {
        cancel.check();
        Optional<String> hash = ProjectPictures.hash(address);
        return hash.isPresent() ? kept(hash.get()) : outside(address);
    }

    private Optional<URI> kept(String hash) {
        String why = "it is not in the file";
        if (holdsPictures) {
            try (PreparedStatement s = db.prepareStatement(CONTENT)) {
                s.setString(1, hash);
                try (ResultSet row = s.executeQuery()) {
                    if (row.next()) {
                        byte[] content = row.getBytes(2);
                        if (content != null && ProjectPictures.hash(content).equals(hash)) {
                            if (!hasRoom(content.length)) {
                                notes.add(
                                        "PICTURE_UNSHOWN",
                                        hash,
                                        "A picture is one too many to be shown; its surfaces stay plain.");
                                return Optional.empty();
                            }
                            return Optional.of(pictures.show(hash, String.valueOf(row.getString(1)), content));
                        }
                        why = "its checksum does not fit";
                    }
                }
            } catch (SQLException e) {
                why = "the file is damaged there";
            } catch (IOException e) {
                notes.add(
                        "PICTURE_UNSHOWN",
                        hash,
                        "A picture cannot be unpacked (" + e.getMessage() + "); its surfaces stay plain.");
                return Optional.empty();
            }
        }
        losses.add("PROJECT_LOSS", "picture " + hash, "A picture is lost (" + why + "); its surfaces stay plain.");
        return Optional.empty();
    }

    private boolean hasRoom(int size) {
        boolean room = shown < PictureFolder.MOST_PICTURES && bytes + size <= PictureFolder.MOST_BYTES;
        if (room) {
            shown++;
            bytes += size;
        }
        return room;
    }

    private Optional<URI> outside(String address) {
        if (address.equals(CityFromDatabase.LOST_ADDRESS)) {
            return Optional.empty();
        }
        try {
            Path file = local(new URI(address));
            Path folder = file == null
                    ? null
                    : folders.stream().filter(file::startsWith).findFirst().orElse(null);
            if (file == null || folder == null) {
                return refused(address, "lies outside the folders of the project's sources and is not used");
            }
            if (!Files.isRegularFile(file)) {
                return refused(address, "is not there any more");
            }
            // A link may lead elsewhere.
            Path real = file.toRealPath();
            if (!real.startsWith(folder.toRealPath())) {
                return refused(address, "lies outside the folders of the project's sources and is not used");
            }
            if (!isPicture(real)) {
                return refused(address, "is no picture of a known kind");
            }
            return Optional.of(file.toUri());
        } catch (URISyntaxException e) {
            return refused(address, "has no address");
        } catch (IOException | SecurityException e) {
            return refused(address, "cannot be read");
        }
    }

    private Optional<URI> refused(String address, String why) {
        String shown = ProjectDatabase.shown(address);
        notes.add("PICTURE_UNUSED", shown, "The picture " + shown + " " + why + "; its surfaces stay plain.");
        return Optional.empty();
    }

    /** A file of this computer; null for what must not so much as be looked for. */
    private static @Nullable Path local(URI address) {
        if (address.getAuthority() != null) {
            return null;
        }
        return PictureFolder.file(address)
                .map(Path::normalize)
                .filter(PicturesFromDatabase::isLocal)
                .orElse(null);
    }

    /** Whether it can be looked at without asking another computer for it. */
    private static boolean isLocal(Path file) {
        Path root = file.getRoot();
        return file.isAbsolute() && root != null && !root.toString().startsWith("\\\\");
    }

    private static List<Path> folders(List<SavedSource> sources) {
        List<Path> folders = new ArrayList<>();
        for (SavedSource source : sources) {
            Path file = source.report().file().normalize();
            Path folder = file.getParent();
            // A whole disk is nobody's folder of sources.
            if (isLocal(file) && folder != null && folder.getNameCount() > 0 && Files.isRegularFile(file)) {
                folders.add(folder);
            }
        }
        return folders;
    }

    private static boolean isPicture(Path file) throws IOException {
        if (Files.size(file) > PictureFolder.MOST_PICTURE_BYTES) {
            return false;
        }
        try (InputStream in = Files.newInputStream(file)) {
            String head = new String(in.readNBytes(HEAD_BYTES), StandardCharsets.ISO_8859_1);
            return HEADS.stream().anyMatch(head::startsWith);
        }
    }
}
