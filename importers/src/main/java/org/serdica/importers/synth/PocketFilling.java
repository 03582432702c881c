package org.serdica.importers.synth;

import org.serdica.model.city.ObjectKind;

/** A block too small to build on: a little garden with trees. */
final class PocketFilling implements Filling {
    @Override
    public void fill(Block block, Site site) {
        site.land(ObjectKind.PLANT_COVER, "grass", block.ring());
        Grove.plant(block.ring(), 11, 3.5, site, Grove.PARK);
    }
}
