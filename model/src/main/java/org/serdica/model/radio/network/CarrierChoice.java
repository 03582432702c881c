package org.serdica.model.radio.network;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;

/** Which carriers a receiver listens to. */
public sealed interface CarrierChoice {
    /** What phones use; narrow carriers of things are stronger on each of their few subcarriers and would hide it. */
    CarrierChoice MOBILE = new Mobile();

    boolean has(Carrier carrier);

    /** All of 4G and 5G. */
    record Mobile() implements CarrierChoice {
        @Override
        public boolean has(Carrier carrier) {
            return carrier.technology() != Technology.IOT;
        }
    }

    /** One technology in all its bands. */
    record Speaking(Technology technology) implements CarrierChoice {
        @Override
        public boolean has(Carrier carrier) {
            return carrier.technology() == technology;
        }
    }

    /** One band of one technology. */
    record InBand(Technology technology, int number) implements CarrierChoice {
        @Override
        public boolean has(Carrier carrier) {
            return carrier.technology() == technology
                    && OperatingBand.of(carrier)
                            .filter(b -> b.number() == number)
                            .isPresent();
        }
    }

    /** What there is to choose from in a network: what phones use, then each technology and its bands. */
    static List<CarrierChoice> in(RadioNetwork network) {
        List<CarrierChoice> all = new ArrayList<>();
        all.add(MOBILE);
        List<Carrier> carriers =
                network.sectors().stream().map(Sector::carrier).distinct().toList();
        for (Technology technology : Technology.values()) {
            List<Carrier> speaking =
                    carriers.stream().filter(c -> c.technology() == technology).toList();
            if (!speaking.isEmpty()) {
                all.add(new Speaking(technology));
            }
            speaking.stream()
                    .map(OperatingBand::of)
                    .flatMap(Optional::stream)
                    .map(OperatingBand::number)
                    .distinct()
                    .sorted(Comparator.naturalOrder())
                    .forEach(number -> all.add(new InBand(technology, number)));
        }
        return all;
    }
}
