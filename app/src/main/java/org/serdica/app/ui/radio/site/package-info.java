/**
 * Sites and antennas in the radio workspace: {@code SiteTools} is the door. A click sets a site, {@code AntennaCard} shows
 * and changes a cell, {@code PatternShelf} knows all antenna patterns, {@code CarriedAntennas} has a project hold the
 * imported ones of its cells, {@code NetworkFindings} says what cannot be.
 */
@NullMarked
package org.serdica.app.ui.radio.site;

import org.jspecify.annotations.NullMarked;
