package org.serdica.importers.synth;

/** Builds up a block. */
interface Filling {
    void fill(Block block, Site site);
}
