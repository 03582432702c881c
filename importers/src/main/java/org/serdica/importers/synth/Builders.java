package org.serdica.importers.synth;

import java.util.List;
import java.util.function.Consumer;
import org.serdica.model.city.ObjectDraft;
import org.serdica.model.city.ObjectKind;

/** Builds one placed plan on the land: streets, blocks, river, street trees. */
final class Builders {
    private final Plan plan;
    private final Ground ground;
    private final Numbering numbering;
    private final StreetWorks streetWorks;
    private final Detail detail;

    Builders(Plan plan, Ground ground, Numbering numbering, StreetWorks streetWorks, Detail detail) {
        this.plan = plan;
        this.ground = ground;
        this.numbering = numbering;
        this.streetWorks = streetWorks;
        this.detail = detail;
    }

    void build(Placement placement, double riverHalfM, long seed, Consumer<ObjectDraft> out) {
        List<Street> streets = plan.streets().stream().map(placement::of).toList();
        Site site = new Site(ground, new Addresses(streets), numbering, detail, out);
        streetWorks.lay(streets, ground, out);
        Xy[] water = plan.river().water(placement, riverHalfM);
        site.roll(Dice.of(seed, 0));
        site.land(ObjectKind.WATER_BODY, "river", "Serdica River", water, List.of());
        for (Block planned : plan.blocks()) {
            Block block = placement.of(planned);
            site.roll(Dice.of(seed, block.number()));
            Fillings.of(block.use(), water).fill(block, site);
        }
        site.roll(Dice.of(seed, -1));
        StreetTrees.plant(streets, site);
        BridgeWorks bridges = new BridgeWorks(placement.of(plan.river().middle()), ground, numbering);
        int number = 0;
        for (Street s : streets) {
            if (s.bridge() && s.section() != CrossSection.TRAM_TRACK) {
                bridges.build(s, number++, out);
            }
        }
    }

    /** Antennas and sensors, once all buildings stand. */
    void equip(Placement placement, long seed, Rooftops rooftops, int sites, int sensors, Consumer<ObjectDraft> out) {
        Dice dice = Dice.of(seed, -4);
        new RadioPlan(ground, numbering, rooftops.all()).put(placement.of(new Xy(0, 0)), sites, dice, out);
        List<Street> streets = plan.streets().stream().map(placement::of).toList();
        new SensorPlan(ground, numbering, Dice.of(seed, -5), out)
                .put(streets, rooftops.all(), placement.of(plan.river().middle()), sensors);
    }

    /** What lies round a city that stands alone. */
    void surround(Placement placement, long seed, Consumer<ObjectDraft> out) {
        Countryside country = new Countryside(plan, placement);
        List<Street> roads = country.roads().stream().map(placement::of).toList();
        streetWorks.lay(roads, ground, out);
        Site site = new Site(ground, new Addresses(roads), numbering, detail, out);
        site.roll(Dice.of(seed, -3));
        country.lay(site, roads);
    }
}
