package org.serdica.importers.citygml;

import java.net.URI;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import javax.xml.stream.XMLStreamConstants;
import javax.xml.stream.XMLStreamException;
import javax.xml.stream.XMLStreamReader;
import org.jspecify.annotations.Nullable;
import org.serdica.importers.api.InputTrouble;
import org.serdica.importers.api.Reading;
import org.serdica.model.city.Material;
import org.serdica.model.city.Texture;

/** Reads {@code app:Appearance} of all versions: X3D materials and textures with coordinates by ring. */
final class AppearanceParser {
    private final XMLStreamReader xml;
    private final Reading reading;
    private final TextureFiles files;
    private final DecimalText decimals = new DecimalText();

    AppearanceParser(XMLStreamReader xml, Reading reading) {
        this.xml = xml;
        this.reading = reading;
        this.files = new TextureFiles(reading);
    }

    /** Reads from the property element the parser stands at to its end tag. */
    void read(Appearances into) throws XMLStreamException, InputTrouble {
        int depth = 1;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    switch (xml.getLocalName()) {
                        case "X3DMaterial" -> material(into);
                        case "ParameterizedTexture" -> texture(into);
                        case "GeoreferencedTexture" -> georeferenced(into);
                        default -> depth++;
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {}
            }
        }
    }

    private void material(Appearances into) throws XMLStreamException, InputTrouble {
        String name = Names.id(xml);
        int rgb = 0xCCCCCC;
        double transparency = 0;
        double shininess = 0.2;
        List<String> targets = new ArrayList<>();
        int depth = 1;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    switch (xml.getLocalName()) {
                        // One material stands in many members under ids of their own; its name says that it is the
                        // same.
                        case "name" -> name = Xml.text(xml);
                        case "diffuseColor" -> rgb = colour(rgb);
                        case "transparency" -> transparency = number(0);
                        case "shininess" -> shininess = number(0.2);
                        case "target" -> {
                            String target = target();
                            if (target != null) {
                                targets.add(target);
                            }
                        }
                        default -> depth++;
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {}
            }
        }
        Material material = new Material(name == null ? "" : name, rgb, (float) transparency, (float) shininess);
        targets.forEach(target -> into.material(target, material));
    }

    private @Nullable String target() throws XMLStreamException {
        String text = Xml.text(xml);
        return text.isEmpty() ? null : text.substring(text.indexOf('#') + 1);
    }

    private double number(double other) throws XMLStreamException, InputTrouble {
        return decimals.read(xml) == 1 && decimals.numbers()[0] >= 0 ? decimals.numbers()[0] : other;
    }

    private int colour(int other) throws XMLStreamException, InputTrouble {
        if (decimals.read(xml) != 3) {
            return other;
        }
        double[] c = decimals.numbers();
        return channel(c[0]) << 16 | channel(c[1]) << 8 | channel(c[2]);
    }

    private static int channel(double value) {
        return (int) Math.round(Math.clamp(value, 0, 1) * 255);
    }

    private record RingCoordinates(String ring, float[] uv) {}

    private void texture(Appearances into) throws XMLStreamException, InputTrouble {
        Optional<URI> image = Optional.empty();
        boolean wrap = true;
        List<RingCoordinates> rings = new ArrayList<>();
        // Version 3 lists rings beside the coordinates, in the same order.
        List<String> named = new ArrayList<>();
        List<float[]> unnamed = new ArrayList<>();
        String target = "";
        Map<String, double[]> thrown = new LinkedHashMap<>();
        int depth = 1;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    switch (xml.getLocalName()) {
                        case "imageURI" -> image = files.find(Xml.text(xml));
                        case "wrapMode" -> wrap = !Xml.text(xml).equals("none");
                        case "target" -> {
                            // A text in version 3, an attribute on a structure before.
                            String uri = Names.attribute(xml, "uri");
                            if (uri == null) {
                                target = Xml.text(xml);
                            } else {
                                target = uri;
                                depth++;
                            }
                        }
                        case "worldToTexture" -> {
                            double[] m = numbers();
                            if (m.length == 12 && !target.isEmpty()) {
                                thrown.put(target.substring(target.indexOf('#') + 1), m);
                            }
                        }
                        case "ring" -> named.add(Xml.text(xml).replace("#", ""));
                        case "textureCoordinates" -> {
                            String ring = Names.attribute(xml, "ring");
                            float[] uv = coordinates();
                            if (ring == null) {
                                unnamed.add(uv);
                            } else {
                                rings.add(new RingCoordinates(ring.substring(ring.indexOf('#') + 1), uv));
                            }
                        }
                        default -> depth++;
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {}
            }
        }
        for (int i = 0; i < Math.min(named.size(), unnamed.size()); i++) {
            rings.add(new RingCoordinates(named.get(i), unnamed.get(i)));
        }
        if (image.isPresent()) {
            Texture texture = new Texture(image.get(), wrap);
            rings.forEach(r -> into.texture(r.ring(), texture, r.uv()));
            thrown.forEach((on, m) -> into.projected(on, new Appearances.Projected(texture, m)));
        }
    }

    private void georeferenced(Appearances into) throws XMLStreamException, InputTrouble {
        String id = String.valueOf(Names.id(xml));
        Optional<URI> image = Optional.empty();
        boolean wrap = true;
        double[] matrix = {};
        double[] reference = {};
        boolean worldFileFirst = true;
        List<String> targets = new ArrayList<>();
        int depth = 1;
        while (depth > 0) {
            switch (xml.next()) {
                case XMLStreamConstants.START_ELEMENT -> {
                    switch (xml.getLocalName()) {
                        case "imageURI" -> image = files.find(Xml.text(xml));
                        case "wrapMode" -> wrap = !Xml.text(xml).equals("none");
                        case "preferWorldFile" ->
                            worldFileFirst = !Xml.text(xml).matches("false|0");
                        case "orientation" -> matrix = numbers();
                        case "pos", "coordinates" -> reference = numbers();
                        case "target" -> {
                            String target = target();
                            if (target != null) {
                                targets.add(target);
                            }
                        }
                        default -> depth++;
                    }
                }
                case XMLStreamConstants.END_ELEMENT -> depth--;
                default -> {}
            }
        }
        if (image.isEmpty()) {
            return;
        }
        Path picture = Path.of(image.get());
        Optional<ImagePlace> said = matrix.length == 4 && reference.length >= 2
                ? Optional.of(new ImagePlace(matrix, reference))
                : Optional.empty();
        Optional<ImagePlace> beside = ImagePlace.ofWorldFile(picture);
        Optional<ImagePlace> place = worldFileFirst ? beside.or(() -> said) : said.or(() -> beside);
        double[] m = place.map(p -> p.worldToTexture(picture)).orElse(null);
        if (m == null) {
            reading.warn(
                    "TEXTURE_PLACE", id, "The picture has no place on the ground that can be read; it is not shown.");
            return;
        }
        Appearances.Projected projected = new Appearances.Projected(new Texture(image.get(), wrap), m);
        targets.forEach(target -> into.projected(target, projected));
    }

    private double[] numbers() throws XMLStreamException, InputTrouble {
        int n = decimals.read(xml);
        return Arrays.copyOf(decimals.numbers(), n);
    }

    private float[] coordinates() throws XMLStreamException, InputTrouble {
        int n = decimals.read(xml) / 2 * 2;
        float[] uv = new float[n];
        for (int i = 0; i < n; i++) {
            uv[i] = (float) decimals.numbers()[i];
        }
        return uv;
    }
}
