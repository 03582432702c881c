package org.serdica.model.city;

import java.util.ArrayList;
import java.util.List;
import org.locationtech.jts.geom.Geometry;
import org.serdica.model.city.Measures.StoreyBasis;
import org.serdica.model.city.Measures.VolumeBasis;
import org.serdica.model.geo.Bounds;

/** Takes the {@link Measures} of one object. */
final class Survey {
    private static final double STOREY_M = 3;
    /** Steeper than about 73 degrees is a wall. */
    private static final double WALL_NZ = 0.3;
    /** A floor this near to the lowest point is the ground floor. */
    private static final double GROUND_M = 1;

    private final CityObject object;
    private final Tile tile;
    private final List<FacePlane> planes = new ArrayList<>();
    private double minZ = Double.POSITIVE_INFINITY;
    private double maxZ = Double.NEGATIVE_INFINITY;
    private double volumeM3;
    private VolumeBasis basis = VolumeBasis.NONE;

    Survey(CityObject object) {
        this.object = object;
        tile = object.tile();
    }

    Measures measures() {
        List<Integer> body = body();
        Bounds around = tile.bounds(object.index());
        for (int o : body) {
            measure(o, around);
        }
        List<Measures.Surface> surfaces = new ArrayList<>();
        double walls = 0;
        double roofs = 0;
        for (FacePlane plane : planes) {
            Measures.Surface surface = surface(plane);
            surfaces.add(surface);
            walls += surface.kind().isFacade() ? surface.areaM2() : 0;
            roofs += surface.kind() == SurfaceKind.ROOF ? surface.areaM2() : 0;
        }
        Geometry footprint = FootprintOutline.of(tile, object.index(), surfaces, minZ + GROUND_M);
        double heightM = planes.isEmpty() ? 0 : maxZ - minZ;
        double said = object.number("storeysAboveGround");
        boolean known = said > 0;
        double storeys = known ? said : planes.isEmpty() ? 0 : Math.max(1, Math.rint(heightM / STOREY_M));
        return new Measures(
                footprint,
                footprint.getArea(),
                heightM,
                volumeM3,
                basis,
                walls,
                roofs,
                storeys,
                known ? StoreyBasis.ATTRIBUTE : StoreyBasis.HEIGHT,
                storeys * footprint.getArea(),
                List.copyOf(surfaces));
    }

    /** The object and its parts; all its family where neither has surfaces. */
    private List<Integer> body() {
        List<Integer> body = new ArrayList<>();
        List<Integer> family = new ArrayList<>();
        for (int o = object.index(); o < tile.familyEnd(object.index()); o++) {
            if (LodSelection.chosenLod(tile, o, Integer.MAX_VALUE) >= 0) {
                family.add(o);
                if (o == object.index() || tile.kind(o).isPart()) {
                    body.add(o);
                }
            }
        }
        return body.isEmpty() ? family : body;
    }

    private void measure(int o, Bounds around) {
        int lod = LodSelection.chosenLod(tile, o, Integer.MAX_VALUE);
        boolean hasSolid = false;
        for (int g = tile.geometryStart(o); g < tile.geometryEnd(o); g++) {
            hasSolid |= tile.lod(g) == lod && tile.type(g) == GeometryType.SOLID;
        }
        List<FacePlane> own = new ArrayList<>();
        ShellVolume shell = new ShellVolume();
        Face face = new Face();
        for (int g = tile.geometryStart(o); g < tile.geometryEnd(o); g++) {
            if (tile.lod(g) != lod || !tile.type(g).isSurface()) {
                continue;
            }
            for (int s = tile.surfaceStart(g); s < tile.surfaceEnd(g); s++) {
                face.load(tile, s, around.minX(), around.minY(), around.minZ());
                FacePlane plane = FacePlane.of(tile, o, s, face, around.minZ());
                if (plane != null) {
                    own.add(plane);
                    minZ = Math.min(minZ, plane.minZ());
                    maxZ = Math.max(maxZ, plane.maxZ());
                }
                if (!hasSolid || tile.type(g) == GeometryType.SOLID) {
                    shell.add(face, tile.shell(s));
                }
            }
        }
        if (!own.isEmpty()) {
            takeVolume(shell, own);
        }
    }

    private void takeVolume(ShellVolume shell, List<FacePlane> own) {
        VolumeBasis found = shell.basis();
        double volume = shell.volumeM3();
        boolean insideOut = found != VolumeBasis.UNDER_ROOFS && shell.isInsideOut();
        List<FacePlane> turned = insideOut ? own.stream().map(FacePlane::turned).toList() : own;
        if (found == VolumeBasis.UNDER_ROOFS) {
            double lowest = own.stream().mapToDouble(FacePlane::minZ).min().orElse(0);
            volume = own.stream()
                    .filter(p -> p.kind() == SurfaceKind.ROOF || (p.kind() == SurfaceKind.UNKNOWN && p.nz() > WALL_NZ))
                    .mapToDouble(p -> Math.abs(p.heightIntegralM3() - lowest * p.planAreaM2()))
                    .sum();
            found = volume > 0 ? found : VolumeBasis.NONE;
        }
        planes.addAll(turned);
        volumeM3 += volume;
        // The least trustworthy of the parts' speaks for the whole.
        if (found != VolumeBasis.NONE && (basis == VolumeBasis.NONE || found.compareTo(basis) > 0)) {
            basis = found;
        }
    }

    private Measures.Surface surface(FacePlane p) {
        SurfaceKind kind = kind(p);
        boolean upsideDown = (kind == SurfaceKind.ROOF && p.nz() < 0) || (kind == SurfaceKind.GROUND && p.nz() > 0);
        FacePlane q = upsideDown ? p.turned() : p;
        double tilt = Math.toDegrees(Math.acos(Math.clamp(q.nz(), -1, 1)));
        double azimuth = Math.toDegrees(Math.atan2(q.nx(), q.ny()));
        boolean level = Math.abs(q.nz()) > 0.9999;
        return new Measures.Surface(
                p.object(),
                p.surface(),
                kind,
                p.areaM2(),
                tilt,
                level ? Double.NaN : azimuth < 0 ? azimuth + 360 : azimuth);
    }

    private SurfaceKind kind(FacePlane p) {
        // The ground and what lies on it has no roof, however it faces.
        Layer layer = object.kind().layer();
        if (p.kind() != SurfaceKind.UNKNOWN || layer.isGroundCover() || layer == Layer.RELIEF) {
            return p.kind();
        }
        if (Math.abs(p.nz()) < WALL_NZ) {
            return SurfaceKind.WALL;
        }
        if (p.nz() > 0 && (p.maxZ() > minZ + GROUND_M || maxZ - minZ < GROUND_M)) {
            return SurfaceKind.ROOF;
        }
        return p.minZ() <= minZ + GROUND_M ? SurfaceKind.GROUND : SurfaceKind.OUTER_CEILING;
    }
}
