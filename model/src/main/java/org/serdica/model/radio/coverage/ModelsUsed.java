package org.serdica.model.radio.coverage;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import org.serdica.model.radio.network.Sector;
import org.serdica.model.radio.propagation.ModelName;
import org.serdica.model.radio.propagation.P2040;
import org.serdica.model.radio.propagation.P2109;
import org.serdica.model.radio.propagation.P526DeltaBullington;
import org.serdica.model.radio.propagation.P526KnifeEdge;
import org.serdica.model.radio.propagation.P676;
import org.serdica.model.radio.propagation.P833;
import org.serdica.model.radio.propagation.P838;
import org.serdica.model.radio.propagation.Tr36777;
import org.serdica.model.radio.propagation.Tr38901;

/** Which published models made a map: those that counted for its carriers, antennas and receivers, and no others. */
final class ModelsUsed {
    private ModelsUsed() {}

    static List<ModelName> of(PropagationSettings p, List<Sector> sectors, SurfaceRaster s, ReceiverSet set) {
        Set<Environment> environments = EnumSet.noneOf(Environment.class);
        boolean highBand = false;
        for (Sector sector : sectors) {
            environments.add(p.environment().at(sector.z() - s.groundNear(sector.x(), sector.y())));
            highBand |= sector.carrier().frequencyGHz() > DistanceCurves.GASES_FROM_GHZ;
        }
        if (environments.isEmpty()) {
            environments.add(p.environment().at(Double.MAX_VALUE));
        }
        Set<ModelName> models = new LinkedHashSet<>();
        environments.forEach(e -> models.add(statistics(e, set.usualHeightM())));
        models.add(P526DeltaBullington.MODEL);
        if (p.reflections()) {
            models.add(P2040.MODEL);
        }
        if (p.corners()) {
            models.add(P526KnifeEdge.MODEL);
        }
        if (p.vegetation()) {
            models.add(P833.MODEL);
        }
        if (isAnyIndoors(set)) {
            models.add(P2109.MODEL);
        }
        if (p.gases() && highBand) {
            models.add(P676.MODEL);
        }
        if (p.rainMmPerHour() > 0) {
            models.add(P838.MODEL);
        }
        return List.copyOf(models);
    }

    private static ModelName statistics(Environment e, double receiverM) {
        boolean aerial = DistanceCurves.isAerial(e, receiverM);
        return switch (e) {
            case URBAN_MICRO -> aerial ? Tr36777.UMI : Tr38901.UMI;
            case RURAL_MACRO -> aerial ? Tr36777.RMA : Tr38901.RMA;
            default -> aerial ? Tr36777.UMA : Tr38901.UMA;
        };
    }

    private static boolean isAnyIndoors(ReceiverSet set) {
        for (boolean indoors : set.indoors) {
            if (indoors) {
                return true;
            }
        }
        return false;
    }
}
