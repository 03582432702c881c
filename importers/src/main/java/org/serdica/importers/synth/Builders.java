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
    private final double treeShare;

    Builders(Plan plan, Ground ground, Numbering numbering, StreetWorks streetWorks, double treeShare) {
        this.plan = plan;
        this.ground = ground;
        this.numbering = numbering;
        this.streetWorks = streetWorks;
        this.treeShare = treeShare;
    }

    void build(Placement placement, double riverHalfM, long seed, Consumer<ObjectDraft> out) {
        List<Street> streets = plan.streets().stream().map(placement::of).toList();
        Site site = new Site(ground, new Addresses(streets), numbering, treeShare, out);
        streetWorks.lay(streets, ground, out);
        Xy[] water = Riverside.water(plan, placement, riverHalfM);
        site.roll(Dice.of(seed, 0));
        site.land(ObjectKind.WATER_BODY, "river", "Serdica River", water, List.of());
        for (Block planned : plan.blocks()) {
            Block block = placement.of(planned);
            site.roll(Dice.of(seed, block.number()));
            Filling filling = block.use() == BlockUse.RIVERSIDE ? Riverside.of(water) : Fillings.of(block.use());
            filling.fill(block, site);
        }
        site.roll(Dice.of(seed, -1));
        StreetTrees.plant(streets, site);
        site.roll(Dice.of(seed, -2));
    }
}
