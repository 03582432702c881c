package org.serdica.importers.export.plain;

import java.io.IOException;
import java.io.OutputStreamWriter;
import java.io.Writer;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.EnumSet;
import java.util.List;
import org.serdica.importers.export.CityWriter;
import org.serdica.importers.export.Decimal;
import org.serdica.importers.export.Ground;
import org.serdica.importers.export.SafeFile;
import org.serdica.importers.export.Tally;
import org.serdica.importers.export.TextureCopies;
import org.serdica.importers.export.WriteFormat;
import org.serdica.importers.export.WriteFormat.Holding;
import org.serdica.importers.export.WriteReport;
import org.serdica.importers.export.WriteRequest;
import org.serdica.model.city.City;
import org.serdica.model.city.Tile;
import org.serdica.model.geo.Frame;
import org.serdica.model.task.CancelToken;
import org.serdica.model.task.Progress;

/**
 * Writes OBJ with its MTL and pictures beside. Coordinates are metres east, north and up from a point that the first
 * lines name, since programs that read OBJ count in floats.
 */
public final class ObjWriter implements CityWriter {
    private static final WriteFormat FORMAT = new WriteFormat(
            "obj",
            "Wavefront OBJ",
            List.of(".obj"),
            false,
            EnumSet.of(
                    Holding.SURFACES,
                    Holding.LINES,
                    Holding.POINTS,
                    Holding.MATERIALS,
                    Holding.TEXTURES,
                    Holding.RELIEF));

    @Override
    public WriteFormat format() {
        return FORMAT;
    }

    @Override
    public WriteReport write(City city, WriteRequest request, Progress progress, CancelToken cancel)
            throws IOException {
        Tally tally = new Tally();
        tally.wrote(request.out());
        String name = String.valueOf(request.out().getFileName());
        Path mtl = request.out().resolveSibling(name.substring(0, name.lastIndexOf('.')) + ".mtl");
        ObjMaterials materials = new ObjMaterials(city, new TextureCopies(request.out(), tally));
        SafeFile.write(request.out(), stream -> {
            Writer out = new OutputStreamWriter(stream, StandardCharsets.UTF_8);
            head(out, city.frame(), mtl);
            ObjFile file = new ObjFile(out, city.frame(), materials, tally);
            int done = 0;
            for (Tile tile : city.tiles()) {
                cancel.check();
                progress.report((double) done++ / city.tiles().size(), "Writing OBJ");
                file.write(tile);
            }
            out.flush();
        });
        SafeFile.write(mtl, out -> out.write(materials.text().getBytes(StandardCharsets.UTF_8)));
        tally.wrote(mtl);
        tally.lost("the CRS", city.frame().isGeoreferenced() ? 1 : 0, "OBJ has a comment for it only");
        Ground.lost(city, FORMAT, tally);
        return tally.report(FORMAT);
    }

    private static void head(Writer out, Frame frame, Path mtl) throws IOException {
        out.append("# ").append(frame.crs()).append(", metres east, north and up from");
        for (double side : new double[] {frame.originX(), frame.originY(), frame.originZ()}) {
            out.append(' ').append(Decimal.text(side, Decimal.EXACT_M));
        }
        out.append("\nmtllib ").append(String.valueOf(mtl.getFileName())).append('\n');
    }
}
