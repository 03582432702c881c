package org.serdica.app.ui.palette;

import java.util.List;

/** Finds things that fit what is typed. */
@FunctionalInterface
public interface PaletteSource {
    /** What fits, in any order; a blank query asks for what is worth showing unasked. */
    List<PaletteItem> find(String query);
}
