package org.serdica.importers.synth;

import java.util.List;
import org.serdica.model.city.ObjectKind;

/** The green banks between the quays and the water, with willows. */
record BankFilling(Xy[] water) implements Filling {
    @Override
    public void fill(Block block, Site site) {
        site.land(ObjectKind.PLANT_COVER, "grass", block.ring());
        Grove.plant(block.ring(), List.<Xy[]>of(water), 12, 4.5, site, Grove.BANK, 0.45);
    }
}
