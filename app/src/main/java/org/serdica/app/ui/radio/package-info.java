/**
 * The radio workspace: {@code RadioTools} is its door, {@code CoverageKeeper} keeps the map of the open city up to date
 * while it or its antennas are edited, {@code RadioPage} says what is shown and what it comes to.
 */
@NullMarked
package org.serdica.app.ui.radio;

import org.jspecify.annotations.NullMarked;
