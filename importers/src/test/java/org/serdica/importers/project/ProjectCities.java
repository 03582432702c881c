package org.serdica.importers.project;

import java.awt.image.BufferedImage;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import javax.imageio.ImageIO;
import org.serdica.model.city.AttributeValue;
import org.serdica.model.city.City;
import org.serdica.model.city.CityBuilder;
import org.serdica.model.city.GeometryType;
import org.serdica.model.city.Material;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.city.SurfaceKind;
import org.serdica.model.city.Terrain;
import org.serdica.model.city.Texture;
import org.serdica.model.geo.HeightRaster;
import org.serdica.model.network.JunctionControl;
import org.serdica.model.network.LaneKind;
import org.serdica.model.network.RoadClass;
import org.serdica.model.network.RoadNetworkBuilder;

/** Small cities with something of everything that a project has to keep. */
public final class ProjectCities {
    static final double EAST = 322_000;
    static final double NORTH = 4_730_000;
    private static final Material BRICK = new Material("brick", 0xAA4422, 0.25f, 0.5f);
    private static final Texture PICTURE = new Texture(picture("wall.png", 0xAA5500), true);

    private ProjectCities() {}

    /** A picture of one colour, where pictures of projects are shown from. */
    static URI picture(String name, int rgb) {
        try {
            byte[] png = png(rgb);
            return new ProjectPictures().show(ProjectPictures.hash(png), name, png);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static byte[] png(int rgb) throws IOException {
        BufferedImage image = new BufferedImage(2, 2, BufferedImage.TYPE_INT_RGB);
        image.setRGB(0, 0, rgb);
        ByteArrayOutputStream out = new ByteArrayOutputStream();
        ImageIO.write(image, "png", out);
        return out.toByteArray();
    }

    /** A city of one wall that wears a picture. */
    static City wearing(URI picture) {
        return wearing(List.of(picture));
    }

    /** A wall for each picture. */
    static City wearing(List<URI> pictures) {
        CityBuilder builder = new CityBuilder("EPSG:7801");
        for (int i = 0; i < pictures.size(); i++) {
            builder.add(wall("wall-" + i, EAST + 10 * i, pictures.get(i)));
        }
        return builder.build();
    }

    static ObjectDraft wall(String id, double x, URI picture) {
        ObjectDraft wall = new ObjectDraft(id, ObjectKind.BUILDING);
        wall.geometry(20, GeometryType.MULTI_SURFACE);
        wall.surface(-1, null, new Texture(picture, true));
        double[] ring = {x, NORTH, 550, x + 5, NORTH, 550, x + 5, NORTH, 555, x, NORTH, 555};
        wall.ring(ring, 0, 4, new float[] {0, 0, 1, 0, 1, 1, 0, 1}, 0);
        return wall;
    }

    /** So many boxes in a row, fifty metres apart, on a slope beside a street with a crossing. */
    public static City row(int houses) {
        CityBuilder builder = new CityBuilder("EPSG:7801");
        builder.terrain(new Terrain(slope()));
        for (int i = 0; i < houses; i++) {
            builder.add(house("house-" + i, EAST + 50 * i, NORTH));
        }
        builder.add(new ObjectDraft("tree", ObjectKind.TREE)
                .put("height", AttributeValue.of(7.5))
                .point(EAST - 20, NORTH, 550));
        RoadNetworkBuilder roads = new RoadNetworkBuilder();
        roads.add(street("north", EAST, NORTH - 30, EAST, NORTH + 100));
        roads.add(street("east", EAST, NORTH - 30, EAST + 100, NORTH - 30));
        roads.add(street("west", EAST, NORTH - 30, EAST - 100, NORTH - 30));
        roads.control(EAST, NORTH - 30, 550, JunctionControl.SIGNAL);
        roads.forbid(List.of("west", "north"));
        builder.roads(roads.build());
        return builder.build();
    }

    private static HeightRaster slope() {
        float[] z = new float[40 * 30];
        for (int i = 0; i < z.length; i++) {
            z[i] = i == 77 ? Float.NaN : 550 + i % 40 * 0.37f;
        }
        return new HeightRaster(EAST - 100, NORTH - 100, 10, 40, 30, z);
    }

    private static RoadNetworkBuilder.Link street(String id, double x0, double y0, double x1, double y1) {
        return new RoadNetworkBuilder.Link(
                id,
                "ул. " + id,
                RoadClass.RESIDENTIAL,
                13.9f,
                id.equals("east"),
                false,
                new double[] {x0, y0, 550, (x0 + x1) / 2, (y0 + y1) / 2, 551, x1, y1, 552},
                List.of(
                        new RoadNetworkBuilder.Lane(LaneKind.DRIVE, -1, 3.25f),
                        new RoadNetworkBuilder.Lane(LaneKind.DRIVE, 1, 3.25f)));
    }

    /** A box with a part, attributes of all sorts, a material, a texture and a window in a wall. */
    public static ObjectDraft house(String id, double x, double y) {
        ObjectDraft house = new ObjectDraft(id, ObjectKind.BUILDING)
                .put("name", AttributeValue.of("Къща " + id))
                .put("storeys", AttributeValue.of(3))
                .put("height", new AttributeValue.Measure(9.3, "m"))
                .put("built", new AttributeValue.Day(LocalDate.of(1934, 5, 6)))
                .put("listed", AttributeValue.of(true))
                .put("share", AttributeValue.of(1.0 / 3))
                .put("tags", new AttributeValue.Listing(List.of(AttributeValue.of("a"), AttributeValue.of(2))));
        int wall = house.semantic(
                new ObjectDraft.Semantic(SurfaceKind.WALL, id + "-wall", -1, Map.of("u", AttributeValue.of(0.3))));
        house.semantic(new ObjectDraft.Semantic(SurfaceKind.WINDOW, null, wall, Map.of()));
        house.geometry(20, GeometryType.SOLID);
        double[][] corners = {{0, 0}, {10, 0}, {10, 8}, {0, 8}};
        for (int i = 0; i < 4; i++) {
            double[] a = corners[i];
            double[] b = corners[(i + 1) % 4];
            house.surface(wall, i == 0 ? BRICK : null, i == 1 ? PICTURE : null);
            double[] ring = {
                x + a[0], y + a[1], 550, x + b[0], y + b[1], 550, x + b[0], y + b[1], 559.3, x + a[0], y + a[1], 559.3
            };
            house.ring(ring, 0, 4, i == 1 ? new float[] {0, 0, 1, 0, 1, 1, 0, 1} : null, 0);
        }
        ObjectDraft part = new ObjectDraft(id + "-part", ObjectKind.BUILDING_PART).put("storeys", AttributeValue.of(1));
        part.geometry(10, GeometryType.MULTI_SURFACE);
        part.surface(-1);
        part.ring(new double[] {x + 12, y, 550.12345, x + 15, y, 550, x + 15, y + 3, 550}, 0, 3);
        house.addChild(part);
        return house;
    }
}
