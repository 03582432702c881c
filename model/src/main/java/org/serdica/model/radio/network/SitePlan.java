package org.serdica.model.radio.network;

import java.util.ArrayList;
import java.util.List;
import org.serdica.model.city.City;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.placing.Spot;
import org.serdica.model.placing.Things;
import org.serdica.model.radio.antenna.Bearing;

/**
 * A site that is about to be set.
 *
 * @param azimuthDeg clockwise from north: of the first sector, from which the others are spread evenly round; at a wall
 *     of the middle one, for there they fan out over the half in front of it
 */
public record SitePlan(SiteTemplate template, CarrierPreset preset, double azimuthDeg, double mechanicalTiltDeg) {
    /** Below it an antenna needs no pole. */
    private static final double POLE_FROM_M = 3;

    private static final double BRACKET_M = 0.5;
    private static final double LEAST_MAST_M = 0.1;
    private static final double MOST_MAST_M = 400;
    /** What is open before a wall; three sectors share it by 60 degrees each. */
    private static final double FAN_DEG = 180;

    private static final double USUAL_TILT_DEG = 3;

    /** What carries antennas at a spot. */
    public static MountedOn mountedOn(Spot antenna) {
        if (antenna.isAtWall()) {
            return MountedOn.FACADE;
        }
        return !antenna.building().isEmpty()
                ? MountedOn.ROOF
                : antenna.aboveM() >= POLE_FROM_M ? MountedOn.POLE : MountedOn.GROUND;
    }

    /** From the direction that was chosen to that of a sector. */
    private double offsetDeg(int sector, boolean atWall) {
        int n = template.sectors();
        return atWall ? FAN_DEG / n * (sector - (n - 1) / 2.0) : 360.0 * sector / n;
    }

    /**
     * The site and, behind it, its cells.
     *
     * @param antenna the antennas' middle, with what they are mounted on as its foot
     */
    public List<ObjectDraft> drafts(City city, String id, Spot antenna) {
        double above = Math.clamp(antenna.aboveM(), LEAST_MAST_M, MOST_MAST_M);
        double mast = antenna.isAtWall() ? BRACKET_M : above;
        double z = antenna.footM() + above;
        Spot foot = new Spot(antenna.x(), antenna.y(), z - mast, z - mast, antenna.building(), antenna.facingDeg());
        List<ObjectDraft> all = new ArrayList<>();
        all.add(Things.radioSite(id, foot, id, "", mast));
        for (int i = 0; i < template.sectors(); i++) {
            Sector sector = new Sector(
                    id + "-" + (char) ('A' + i),
                    id,
                    antenna.x(),
                    antenna.y(),
                    z,
                    mountedOn(antenna),
                    above,
                    Bearing.wrapped360(azimuthDeg + offsetDeg(i, antenna.isAtWall())),
                    mechanicalTiltDeg,
                    template == SiteTemplate.OMNI_SMALL_CELL ? 0 : USUAL_TILT_DEG,
                    template.pattern(preset),
                    template.carrier(preset));
            all.add(SectorEdits.draft(city, sector));
        }
        return all;
    }
}
