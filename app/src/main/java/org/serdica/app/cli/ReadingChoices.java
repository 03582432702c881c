package org.serdica.app.cli;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.serdica.importers.api.AttributeMapping;
import org.serdica.importers.api.ModelPlace;
import org.serdica.importers.api.ReadOptions;
import picocli.CommandLine.ITypeConverter;
import picocli.CommandLine.Option;
import picocli.CommandLine.TypeConversionException;

/** What a person says about files that do not say it themselves. */
final class ReadingChoices {
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

    ReadOptions options() {
        return new ReadOptions(mapping == null ? AttributeMapping.GUESSED : mapping, Optional.ofNullable(place));
    }

    private static final class MappingText implements ITypeConverter<AttributeMapping> {
        @Override
        public AttributeMapping convert(String text) {
            try {
                return AttributeMapping.parse(text);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }

    private static final class PlaceText implements ITypeConverter<ModelPlace> {
        @Override
        public ModelPlace convert(String text) {
            try {
                return ModelPlace.parse(text);
            } catch (IllegalArgumentException e) {
                throw new TypeConversionException(e.getMessage());
            }
        }
    }
}
