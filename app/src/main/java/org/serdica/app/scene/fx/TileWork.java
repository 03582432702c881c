package org.serdica.app.scene.fx;

import org.serdica.app.scene.mesh.BlockMesher;
import org.serdica.app.scene.mesh.MassMesher;
import org.serdica.app.scene.mesh.TileMesher;

/** Something to be made for one tile off the JavaFX thread. */
interface TileWork {
    TileNode node();

    /** The smaller, the sooner: metres from the camera in the usual case. */
    double urgency();

    Done run(Kit kit);

    /** Stands in for what could not be made, so that it is not tried for ever. */
    Done failed();

    /** What came out of it. */
    interface Done {
        TileNode node();

        /** What showing it hands to the graphics card. */
        long bytes();
    }

    /** What each background thread uses again and again. */
    final class Kit {
        final TileMesher tiles = new TileMesher();
        final BlockMesher blocks = new BlockMesher();
        final MassMesher masses = new MassMesher();
    }
}
