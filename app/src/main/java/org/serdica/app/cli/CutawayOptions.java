package org.serdica.app.cli;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import org.serdica.app.scene.Cutaway;
import org.serdica.model.city.City;
import org.serdica.model.city.CityObject;
import org.serdica.model.interior.Interior;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.ParameterException;
import picocli.CommandLine.Spec;

/** Which buildings a picture shows opened. */
final class CutawayOptions {
    @Option(
            names = "--rooms",
            paramLabel = "BUILDING",
            description = "look into the rooms of this building, named by its id or name; may be given again")
    private List<String> rooms = List.of();

    @Option(
            names = "--storey",
            paramLabel = "BUILDING=N",
            description = "show this building up to its N-th storey, 1 being the lowest; may be given again")
    private List<String> storeys = List.of();

    @Spec(Spec.Target.MIXEE)
    @SuppressWarnings("NullAway.Init") // picocli injects it
    private CommandSpec spec;

    /** How each building that was named is looked at, by its id. */
    Map<String, Cutaway> cutaways(City city) {
        Map<String, Cutaway> cutaways = new LinkedHashMap<>();
        for (String name : rooms) {
            Interior interior = interior(city, name);
            if (!interior.hasRooms()) {
                throw wrong(name + " has storeys, but no rooms.");
            }
            cutaways.put(interior.root().id(), Cutaway.WHOLE.withRooms(true));
        }
        for (String wish : storeys) {
            int equals = wish.lastIndexOf('=');
            if (equals <= 0) {
                throw wrong("--storey needs a building and a number, such as \"House 1=2\", not " + wish + ".");
            }
            Interior interior = interior(city, wish.substring(0, equals));
            int storey = number(wish.substring(equals + 1), interior);
            cutaways.merge(
                    interior.root().id(),
                    Cutaway.WHOLE.upTo(storey - 1, interior.storeys().size()),
                    (before, now) -> now.withRooms(before.rooms()));
        }
        return cutaways;
    }

    private Interior interior(City city, String name) {
        CityObject building = city.find(name)
                .or(() -> named(city, name))
                .orElseThrow(() -> wrong("There is no building with the id or name " + name + "."));
        return Interior.of(building).orElseThrow(() -> wrong(name + " has neither storeys nor rooms in this file."));
    }

    private static Optional<CityObject> named(City city, String name) {
        return city.objects()
                .filter(o -> o.parent().isEmpty() && o.text("name").equals(name))
                .findFirst();
    }

    private int number(String text, Interior interior) {
        int count = interior.storeys().size();
        try {
            int storey = Integer.parseInt(text.strip());
            if (storey >= 1 && storey <= count) {
                return storey;
            }
        } catch (NumberFormatException e) {
            throw new ParameterException(spec.commandLine(), text + " is not the number of a storey.", e);
        }
        String known = IntStream.range(0, count)
                .mapToObj(i -> (i + 1 + " " + interior.storeys().get(i).name()).strip())
                .collect(Collectors.joining(", "));
        throw wrong("There is no storey " + text + "; there are " + known + ".");
    }

    private ParameterException wrong(String sentence) {
        return new ParameterException(spec.commandLine(), sentence);
    }
}
