package org.serdica.app.ui.edit.handle;

import org.serdica.app.ui.tool.Pointer;
import org.serdica.app.ui.tool.Tool;

/** Something beside the editing tool that knows better about some things under the pointer, and then has the hand. */
public interface Companion extends Tool {
    /** Whether a click or a look there is its own. */
    boolean holds(Pointer pointer);

    /** Whether a drag that begins there is its own. */
    boolean grips(Pointer pointer);
}
