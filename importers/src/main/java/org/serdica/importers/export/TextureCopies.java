package org.serdica.importers.export;

import java.io.IOException;
import java.net.URI;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import org.serdica.importers.api.PictureFolder;
import org.serdica.model.city.Texture;

/** Puts the pictures that surfaces wear into a folder beside the file, each once, and says how the file names them. */
public final class TextureCopies {
    private final Path out;
    private final String folder;
    private final Tally tally;
    private final Map<URI, String> names = new HashMap<>();
    private final Set<String> taken = new HashSet<>();

    /** @param out the file that the pictures are for; nothing is written before the first picture */
    public TextureCopies(Path out, Tally tally) {
        this.out = out.toAbsolutePath();
        this.tally = tally;
        String name = String.valueOf(out.getFileName());
        int dot = name.indexOf('.');
        folder = (dot > 0 ? name.substring(0, dot) : name) + "-textures";
    }

    /** The picture's name relative to the file, empty if it cannot be copied. */
    public String name(Texture texture) throws IOException {
        String known = names.get(texture.image());
        if (known == null) {
            known = copied(texture);
            names.put(texture.image(), known);
        }
        return known;
    }

    private String copied(Texture texture) throws IOException {
        Path from = PictureFolder.file(texture.image()).orElse(null);
        if (from == null || !Files.isRegularFile(from)) {
            tally.lost(
                    "textures",
                    "the picture " + (from == null ? texture.image() : from.getFileName()) + " is no longer there");
            return "";
        }
        String name = free(String.valueOf(from.getFileName()));
        Path to = out.resolveSibling(folder).resolve(name);
        if (!Files.exists(to) || !Files.isSameFile(from, to)) {
            SafeFile.write(to, stream -> Files.copy(from, stream));
        }
        tally.wrote(to);
        return folder + "/" + name;
    }

    /** File systems may not tell capitals from small letters. */
    private String free(String name) {
        String plain = name.replaceAll("[^A-Za-z0-9._-]", "_");
        String candidate = plain;
        for (int i = 2; !taken.add(candidate.toLowerCase(Locale.ROOT)); i++) {
            candidate = i + "-" + plain;
        }
        return candidate;
    }
}
