package org.serdica.model.radio.network;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;

class NetworkChoiceTest {
    private static final RadioNetwork NETWORK = new RadioNetwork(
            List.of(
                    site(
                            "1",
                            "Vitosha Mobile",
                            cell("1-lte", Technology.LTE, 796),
                            cell("1-nr", Technology.NR_FR1, 3550),
                            cell("1-iot", Technology.IOT, 806)),
                    site("2", "Sredets", cell("2-lte", Technology.LTE, 1842.5)),
                    site("3", "Sredets", cell("3-iot", Technology.IOT, 942))),
            List.of());

    private static Sector cell(String id, Technology technology, double mhz) {
        Carrier carrier = new Carrier(technology, mhz, 10, 15, 46, 0.5, 7);
        return new Sector(id, id, 0, 0, 30, MountedOn.GROUND, 30, 0, 0, 0, "", carrier);
    }

    private static Site site(String id, String operator, Sector... cells) {
        return new Site(id, id, operator, 0, 0, 0, 30, "", List.of(cells));
    }

    private static List<String> ids(NetworkChoice choice) {
        return choice.of(NETWORK).sectors().stream().map(Sector::id).toList();
    }

    @Test
    void phonesDoNotListenToCarriersOfThings() {
        assertThat(ids(NetworkChoice.USUAL)).containsExactly("1-lte", "1-nr", "2-lte");
        assertThat(NetworkChoice.USUAL.of(NETWORK).sites()).extracting(Site::id).containsExactly("1", "2");
    }

    @Test
    void oneOperatorsBandIsOneOperatorsBand() {
        assertThat(ids(NetworkChoice.USUAL.operator("Sredets"))).containsExactly("2-lte");
        assertThat(ids(NetworkChoice.USUAL.carriers(new CarrierChoice.InBand(Technology.LTE, 20))))
                .containsExactly("1-lte");
        assertThat(ids(NetworkChoice.USUAL.carriers(new CarrierChoice.Speaking(Technology.IOT))))
                .containsExactly("1-iot", "3-iot");
    }

    @Test
    void whatThereIsToChooseFromIsWhatTheNetworkHas() {
        assertThat(CarrierChoice.in(NETWORK))
                .containsExactly(
                        CarrierChoice.MOBILE,
                        new CarrierChoice.Speaking(Technology.LTE),
                        new CarrierChoice.InBand(Technology.LTE, 3),
                        new CarrierChoice.InBand(Technology.LTE, 20),
                        new CarrierChoice.Speaking(Technology.NR_FR1),
                        new CarrierChoice.InBand(Technology.NR_FR1, 78),
                        new CarrierChoice.Speaking(Technology.IOT),
                        new CarrierChoice.InBand(Technology.IOT, 8),
                        new CarrierChoice.InBand(Technology.IOT, 20));
        assertThat(NetworkChoice.operators(NETWORK)).containsExactly("Sredets", "Vitosha Mobile");
    }

    @Test
    void aChoiceThatIsGoneFallsBackToTheUsualOne() {
        NetworkChoice gone = new NetworkChoice("Lost", new CarrierChoice.Speaking(Technology.NR_FR2));
        assertThat(gone.in(NETWORK)).isEqualTo(NetworkChoice.USUAL);
    }
}
