package org.serdica.importers.export.gltf;

import java.io.BufferedOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.serdica.importers.export.CityWriter;
import org.serdica.importers.export.Ground;
import org.serdica.importers.export.SafeFile;
import org.serdica.importers.export.Tally;
import org.serdica.importers.export.TextureCopies;
import org.serdica.importers.export.WriteFormat;
import org.serdica.importers.export.WriteFormat.Holding;
import org.serdica.importers.export.WriteReport;
import org.serdica.importers.export.WriteRequest;
import org.serdica.model.city.City;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.Tile;
import org.serdica.model.geo.Bounds;
import org.serdica.model.geo.Frame;
import org.serdica.model.task.CancelToken;
import org.serdica.model.task.Progress;

/** Writes a city as one glTF asset, in one file or as JSON with buffer and pictures beside: a mesh a tile. */
public final class GltfWriter implements CityWriter {
    static final Set<Holding> HOLDS = EnumSet.of(
            Holding.SURFACES,
            Holding.LINES,
            Holding.POINTS,
            Holding.ATTRIBUTES,
            Holding.PARTS,
            Holding.MATERIALS,
            Holding.TEXTURES,
            Holding.RELIEF,
            Holding.CRS);

    private final WriteFormat format;
    private final boolean binary;

    private GltfWriter(WriteFormat format, boolean binary) {
        this.format = format;
        this.binary = binary;
    }

    public static GltfWriter binary() {
        return new GltfWriter(new WriteFormat("glb", "glTF 2.0, one file", List.of(".glb"), false, HOLDS), true);
    }

    public static GltfWriter text() {
        return new GltfWriter(
                new WriteFormat("gltf", "glTF 2.0, JSON with files beside", List.of(".gltf"), false, HOLDS), false);
    }

    @Override
    public WriteFormat format() {
        return format;
    }

    @Override
    public WriteReport write(City city, WriteRequest request, Progress progress, CancelToken cancel)
            throws IOException {
        Tally tally = new Tally();
        tally.wrote(request.out());
        if (binary) {
            Path buffer = Files.createTempFile("serdica", ".bin");
            try {
                GltfDocument document;
                try (OutputStream out = new BufferedOutputStream(Files.newOutputStream(buffer))) {
                    document = fill(city, out, null, tally, progress, cancel);
                }
                byte[] json = GltfJson.of(document, "");
                SafeFile.write(
                        request.out(),
                        out -> Glb.write(out, json, document.bin.length(), all -> Files.copy(buffer, all)));
            } finally {
                Files.deleteIfExists(buffer);
            }
        } else {
            beside(city, request.out(), tally, progress, cancel);
        }
        losses(city, tally);
        Ground.lost(city, format, tally);
        return tally.report(format);
    }

    private void beside(City city, Path out, Tally tally, Progress progress, CancelToken cancel) throws IOException {
        String name = String.valueOf(out.getFileName());
        Path bin = out.resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".bin");
        GltfDocument[] document = new GltfDocument[1];
        SafeFile.write(
                bin,
                buffer -> document[0] = fill(city, buffer, new TextureCopies(out, tally), tally, progress, cancel));
        tally.wrote(bin);
        byte[] json = GltfJson.of(document[0], String.valueOf(bin.getFileName()));
        SafeFile.write(out, stream -> stream.write(json));
    }

    private GltfDocument fill(
            City city,
            OutputStream buffer,
            @Nullable TextureCopies copies,
            Tally tally,
            Progress progress,
            CancelToken cancel)
            throws IOException {
        Frame frame = city.frame();
        double[] origin = {frame.originX(), frame.originY(), frame.originZ()};
        GltfDocument document = new GltfDocument(city, buffer, origin, copies);
        ObjectDraft.CoordinateMap place = (xyz, points) -> {
            for (int i = 0; i < points * 3; i++) {
                xyz[i] -= origin[i % 3];
            }
        };
        int done = 0;
        for (Tile tile : city.tiles()) {
            cancel.check();
            progress.report((double) done++ / city.tiles().size(), "Writing glTF");
            Bounds b = tile.bounds();
            double[] centre = b.isEmpty() ? origin.clone() : new double[] {b.centreX(), b.centreY(), b.centreZ()};
            place.apply(centre, 1);
            MeshBuilder mesh = new MeshBuilder(city, place, rounded(centre), tally);
            for (int o = 0; o < tile.objectCount(); o++) {
                mesh.add(tile, o, document.feature(new CityObject(tile, o)));
                tally.wrote(tile.kind(o));
            }
            document.add(mesh);
        }
        document.close(tally);
        return document;
    }

    /** Whole metres are exact in any program that reads them. */
    static double[] rounded(double[] place) {
        return new double[] {Math.rint(place[0]), Math.rint(place[1]), Math.rint(place[2])};
    }

    /** What no mesh can say, whichever container it is in. */
    static void losses(City city, Tally tally) {
        long meanings = 0;
        for (Tile tile : city.tiles()) {
            for (int o = 0; o < tile.objectCount(); o++) {
                int end = tile.surfaceStart(tile.geometryEnd(o));
                for (int s = tile.surfaceStart(tile.geometryStart(o)); s < end; s++) {
                    meanings += tile.semantic(s) < 0 ? 0 : 1;
                }
            }
        }
        tally.lost("the meaning of surfaces", meanings, "a mesh has triangles by object; it is in their colours only");
    }
}
