package org.serdica.importers.export.gltf;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import org.serdica.importers.api.Crs;
import org.serdica.importers.api.CrsTransform;
import org.serdica.importers.export.CityWriter;
import org.serdica.importers.export.Ground;
import org.serdica.importers.export.SafeFile;
import org.serdica.importers.export.Tally;
import org.serdica.importers.export.WriteFormat;
import org.serdica.importers.export.WriteFormat.Holding;
import org.serdica.importers.export.WriteRefused;
import org.serdica.importers.export.WriteReport;
import org.serdica.importers.export.WriteRequest;
import org.serdica.model.city.City;
import org.serdica.model.city.CityObject;
import org.serdica.model.city.Tile;
import org.serdica.model.geo.Bounds;
import org.serdica.model.task.CancelToken;
import org.serdica.model.task.Progress;

/** Writes a city as 3D Tiles 1.1: tileset.json, and its contents as GLB in a folder beside it. */
public final class TilesetWriter implements CityWriter {
    private static final Set<Holding> HOLDS = EnumSet.complementOf(EnumSet.of(
            Holding.THEMATIC_SURFACES, Holding.LEVELS_OF_DETAIL, Holding.TYPES, Holding.TERRAIN, Holding.JUNCTIONS));
    private static final WriteFormat FORMAT =
            new WriteFormat("3dtiles", "3D Tiles 1.1", List.of("tileset.json"), false, HOLDS);

    @Override
    public WriteFormat format() {
        return FORMAT;
    }

    @Override
    public WriteReport write(City city, WriteRequest request, Progress progress, CancelToken cancel)
            throws IOException, WriteRefused {
        CrsTransform toDegrees = Crs.toDegrees(city.frame().crs())
                .orElseThrow(() -> new WriteRefused(
                        "CRS_MISSING", "3D Tiles stand on the earth, and the city has no CRS that says where."));
        Tally tally = new Tally();
        tally.wrote(request.out());
        Bounds b = city.tiles().stream().map(Tile::bounds).reduce(Bounds.EMPTY, Bounds::union);
        if (b.isEmpty()) {
            throw new WriteRefused("NOTHING_TO_WRITE", "There is nothing in what was chosen that has a shape.");
        }
        double[] middle = toDegrees.point(b.centreX(), b.centreY());
        EarthFrame frame =
                new EarthFrame(toDegrees, b.centreX(), b.centreY(), b.minZ(), Geoid.undulationM(middle[0], middle[1]));
        String name = String.valueOf(request.out().getFileName());
        String folder = name.substring(0, name.lastIndexOf('.')) + "-tiles";
        Contents contents = new Contents(
                city, frame, request.out().toAbsolutePath().resolveSibling(folder), folder, tally, progress, cancel);
        TilesetJson.Node root = contents.write(TileTree.of(city));
        byte[] json = TilesetJson.of(city, frame.toEarth(), root, contents.objects);
        SafeFile.write(request.out(), out -> out.write(json));
        GltfWriter.losses(city, tally);
        Ground.lost(city, FORMAT, tally);
        return tally.report(FORMAT);
    }

    /** Writes the content of each node and notes the boxes around what is in it. */
    private static final class Contents {
        private final City city;
        private final EarthFrame frame;
        private final Path folder;
        private final String folderName;
        private final Tally tally;
        private final Progress progress;
        private final CancelToken cancel;
        private final long all;
        long objects;
        private int number;

        Contents(
                City city,
                EarthFrame frame,
                Path folder,
                String folderName,
                Tally tally,
                Progress progress,
                CancelToken cancel) {
            this.city = city;
            this.frame = frame;
            this.folder = folder;
            this.folderName = folderName;
            this.tally = tally;
            this.progress = progress;
            this.cancel = cancel;
            all = Math.max(1, city.objectCount());
        }

        TilesetJson.Node write(TileTree.Node node) throws IOException {
            cancel.check();
            progress.report((double) objects / all, "Writing 3D Tiles");
            String file = number++ + ".glb";
            Bounds box = content(node.objects(), folder.resolve(file));
            List<TilesetJson.Node> children = new ArrayList<>();
            Bounds around = box;
            for (TileTree.Node child : node.children()) {
                TilesetJson.Node written = write(child);
                around = around.union(written.box());
                children.add(written);
            }
            return new TilesetJson.Node(box, around, node.errorM(), folderName + "/" + file, children);
        }

        private Bounds content(List<CityObject> roots, Path file) throws IOException {
            Bounds b = roots.stream().map(CityObject::bounds).reduce(Bounds.EMPTY, Bounds::union);
            double[] centre = {b.centreX(), b.centreY(), b.centreZ()};
            frame.apply(centre, 1);
            ByteArrayOutputStream buffer = new ByteArrayOutputStream();
            GltfDocument document = new GltfDocument(city, buffer, new double[3], null);
            MeshBuilder mesh = new MeshBuilder(city, frame, GltfWriter.rounded(centre), tally);
            for (CityObject root : roots) {
                for (int o = root.index(); o < root.tile().familyEnd(root.index()); o++) {
                    mesh.add(root.tile(), o, document.feature(new CityObject(root.tile(), o)));
                    tally.wrote(root.tile().kind(o));
                    objects++;
                }
            }
            document.add(mesh);
            document.close(tally);
            byte[] json = GltfJson.of(document, "");
            SafeFile.write(file, out -> Glb.write(out, json, document.bin.length(), buffer::writeTo));
            tally.wrote(file);
            return mesh.bounds();
        }
    }
}
