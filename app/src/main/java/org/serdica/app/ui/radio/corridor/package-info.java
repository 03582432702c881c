/**
 * The way of a drone as a choice of the radio map: drawn with the tool that draws lines, shown as a ribbon in the air in
 * the map's colours, and as a chart of the levels along it. Sees the coverage that the keeper works out.
 */
@NullMarked
package org.serdica.app.ui.radio.corridor;

import org.jspecify.annotations.NullMarked;
