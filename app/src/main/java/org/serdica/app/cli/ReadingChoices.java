package org.serdica.app.cli;

import java.util.List;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;
import org.serdica.importers.api.AttributeMapping;
import org.serdica.importers.api.Heights;
import org.serdica.importers.api.ImportChoice;
import org.serdica.importers.api.ModelPlace;
import org.serdica.importers.api.ReadOptions;
import org.serdica.importers.api.TwoPoints;
import org.serdica.model.city.ObjectKind;
import org.serdica.model.geo.Bounds;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** Which part of files is read, and what a person says about files that do not say it themselves. */
final class ReadingChoices {
    @Option(
            names = "--bbox",
            paramLabel = "X0,Y0,X1,Y1",
            converter = BoxText.class,
            description = "only what touches this box, in the CRS of the city as it is read")
    private @Nullable Bounds box;

    @Option(
            names = "--class",
            paramLabel = "CLASS,...",
            converter = KindsText.class,
            description = "only these classes as CityGML names them, such as Building,Road")
    private @Nullable Set<ObjectKind> kinds;

    @Option(
            names = "--lod",
            paramLabel = "N",
            converter = LodText.class,
            description = "no finer level of detail than this, such as 1 or 2.2")
    private @Nullable Integer maxLod;

    @Option(
            names = "--filter",
            paramLabel = "CQL",
            description = "only what this holds for, such as \"measuredHeight > 20\"")
    private String filter = "";

    @Option(
            names = "--map",
            paramLabel = "ROLE=COLUMN,...",
            converter = MappingText.class,
            description = "which columns of footprints mean what where their names do not tell: id, name, height,"
                    + " storeys, year, function; such as height=H_DACH,storeys=GESCHOSSE")
    private @Nullable AttributeMapping mapping;

    @Option(
            names = "--at",
            paramLabel = "E,N[,HEIGHT[,HEADING]]",
            converter = PlaceText.class,
            description = "where a model without a place of its own (glTF) stands, in the city's CRS")
    private @Nullable ModelPlace place;

    @Option(
            names = "--two-points",
            paramLabel = "X1,Y1=E1,N1;X2,Y2=E2,N2",
            converter = PointsText.class,
            description = "places files that name no CRS: two of their points and where those are, in --crs or else the"
                    + " city's CRS; a third number of a point is its height")
    private @Nullable TwoPoints points;

    @Option(names = "--stretch", description = "with --two-points: also stretches lengths so that both points fit")
    private boolean stretch;

    @Option(
            names = "--heights",
            paramLabel = "given|shift|ground",
            converter = HeightsText.class,
            description =
                    "what becomes of heights that do not fit the terrain or the buildings there are: left as given"
                            + " (the default), shifted by one length, or each object stood on the ground")
    private Heights heights = Heights.AS_GIVEN;

    ReadOptions options() {
        TwoPoints said = points;
        return new ReadOptions(mapping == null ? AttributeMapping.GUESSED : mapping, Optional.ofNullable(place))
                .withTwoPoints(
                        Optional.ofNullable(said == null ? null : new TwoPoints(said.first(), said.second(), stretch)))
                .withHeights(heights);
    }

    ImportChoice choice() {
        return new ImportChoice(
                Optional.ofNullable(box),
                kinds == null ? Set.of() : kinds,
                maxLod == null ? OptionalInt.empty() : OptionalInt.of(maxLod),
                filter);
    }

    /** What cannot be understood says itself what is wanted. */
    private static <T> T understood(String text, Function<String, T> parse) {
        try {
            return parse.apply(text);
        } catch (IllegalArgumentException e) {
            throw new TypeConversionException(e.getMessage());
        }
    }

    private static final class BoxText implements ITypeConverter<Bounds> {
        @Override
        public Bounds convert(String text) {
            return understood(text, ImportChoice::parseBox);
        }
    }

    private static final class KindsText implements ITypeConverter<Set<ObjectKind>> {
        @Override
        public Set<ObjectKind> convert(String text) {
            return understood(text, t -> ImportChoice.parseKinds(List.of(t.split(",", -1))));
        }
    }

    private static final class LodText implements ITypeConverter<Integer> {
        @Override
        public Integer convert(String text) {
            return understood(text, ImportChoice::parseMaxLod);
        }
    }

    private static final class MappingText implements ITypeConverter<AttributeMapping> {
        @Override
        public AttributeMapping convert(String text) {
            return understood(text, AttributeMapping::parse);
        }
    }

    private static final class PlaceText implements ITypeConverter<ModelPlace> {
        @Override
        public ModelPlace convert(String text) {
            return understood(text, ModelPlace::parse);
        }
    }

    private static final class HeightsText implements ITypeConverter<Heights> {
        @Override
        public Heights convert(String text) {
            return understood(text, Heights::parse);
        }
    }

    private static final class PointsText implements ITypeConverter<TwoPoints> {
        @Override
        public TwoPoints convert(String text) {
            return understood(text, TwoPoints::parse);
        }
    }
}
