/** What the fields of the network come to beside the limits of a jurisdiction: a map, a card, and bodies in the scene. */
@NullMarked
package org.serdica.app.ui.radio.emf;

import org.jspecify.annotations.NullMarked;
