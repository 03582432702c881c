package org.serdica.importers.raster;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import org.jspecify.annotations.Nullable;
import org.serdica.importers.api.CityPart;
import org.serdica.importers.api.CityStore;
import org.serdica.importers.api.HeightGrid;
import org.serdica.importers.api.InputFile;
import org.serdica.importers.api.InputTrouble;
import org.serdica.importers.api.PartReader;
import org.serdica.importers.api.Reading;

/** A raster of heights as a store with one feature. The grid is kept: a load looks at it first, then takes it. */
final class TerrainStore extends CityStore {
    private final Coverage coverage;
    private @Nullable Heights heights;

    /** How a format's file becomes a grid. */
    @FunctionalInterface
    interface Coverage {
        Heights read(Path file) throws IOException;
    }

    /**
     * A grid with the CRS that its file names, empty if none.
     *
     * @param heights in the file's own coordinates, longitude first where they are degrees
     */
    record Heights(HeightGrid heights, String crs) {}

    TerrainStore(InputFile input, String format, Coverage coverage) {
        super(input, format);
        this.coverage = coverage;
    }

    @Override
    protected boolean longitudeFirst() {
        return true;
    }

    @Override
    protected PartReader read(Reading reading) throws IOException {
        Heights h = heights == null ? load() : heights;
        heights = h;
        reading.crs(h.crs());
        return new PartReader() {
            private boolean given;

            @Override
            public @Nullable CityPart next() throws IOException {
                if (given) {
                    return null;
                }
                given = true;
                reading.member();
                reading.advance(input().size());
                return new CityPart.Ground(input().name(), h.heights());
            }

            @Override
            public void close() {
                // Nothing is open: the grid is in memory.
            }
        };
    }

    private Heights load() throws IOException {
        try {
            if (input().isPlainFile()) {
                return coverage.read(input().path());
            }
            return fromCopy();
        } catch (IOException e) {
            throw e instanceof InputTrouble ? e : broken(e);
        } catch (RuntimeException e) {
            throw broken(e);
        }
    }

    /** GeoTools reads rasters from plain files only, so a packed one is unpacked beside. */
    private Heights fromCopy() throws IOException {
        Path copy = Files.createTempFile("serdica-", "-" + input().name());
        try (InputStream in = input().open(n -> {})) {
            Files.copy(in, copy, StandardCopyOption.REPLACE_EXISTING);
            return coverage.read(copy);
        } finally {
            Files.deleteIfExists(copy);
        }
    }

    private InputTrouble broken(Exception cause) {
        return new InputTrouble(
                "RASTER_BROKEN", input().path().getFileName() + " cannot be read as a raster of heights.", cause);
    }
}
