package org.serdica.app.scene.mesh.facade;

import java.awt.image.BufferedImage;
import java.io.File;
import java.io.IOException;
import java.lang.ref.SoftReference;
import java.util.Collections;
import java.util.Iterator;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import javax.imageio.ImageIO;
import javax.imageio.ImageReadParam;
import javax.imageio.ImageReader;
import javax.imageio.stream.ImageInputStream;
import org.serdica.model.city.Texture;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;

/** Pictures on surfaces, read once and at no more than a bounded size. Safe for several threads. */
final class FacadeImages {
    private static final Logger LOG = LoggerFactory.getLogger(FacadeImages.class);
    private static final int MOST_PIXELS = 1 << 20;

    private final Map<Texture, SoftReference<FacadeImage>> read = new ConcurrentHashMap<>();
    private final Set<Texture> unreadable = ConcurrentHashMap.newKeySet();

    /** The picture, or none where it cannot be read; that is logged once a picture. */
    Optional<FacadeImage> of(Texture texture) {
        if (unreadable.contains(texture)) {
            return Optional.empty();
        }
        SoftReference<FacadeImage> known = read.get(texture);
        FacadeImage image = known == null ? null : known.get();
        if (image == null) {
            try {
                image = load(texture);
                read.put(texture, new SoftReference<>(image));
            } catch (IOException | IllegalArgumentException e) {
                if (unreadable.add(texture)) {
                    LOG.warn("The picture {} cannot be shown: {}", texture.image(), e.getMessage());
                }
                return Optional.empty();
            }
        }
        return Optional.of(image);
    }

    private static FacadeImage load(Texture texture) throws IOException {
        try (ImageInputStream in = ImageIO.createImageInputStream(new File(texture.image()))) {
            Iterator<ImageReader> readers = in == null ? Collections.emptyIterator() : ImageIO.getImageReaders(in);
            if (!readers.hasNext()) {
                throw new IOException("it is missing or no picture of a known kind");
            }
            ImageReader reader = readers.next();
            try {
                reader.setInput(in, true, true);
                long pixels = (long) reader.getWidth(0) * reader.getHeight(0);
                int step = Math.max(1, (int) Math.ceil(Math.sqrt((double) pixels / MOST_PIXELS)));
                ImageReadParam every = reader.getDefaultReadParam();
                every.setSourceSubsampling(step, step, 0, 0);
                BufferedImage image = reader.read(0, every);
                int w = image.getWidth();
                int h = image.getHeight();
                return new FacadeImage(w, h, image.getRGB(0, 0, w, h, null, 0, w), texture.wrap());
            } finally {
                reader.dispose();
            }
        }
    }
}
