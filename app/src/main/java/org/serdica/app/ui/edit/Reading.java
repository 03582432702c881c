package org.serdica.app.ui.edit;

/**
 * A number beside the hand.
 *
 * @param words the key of what it is
 * @param unit empty for a plain count
 */
public record Reading(String words, double value, int decimals, String unit) {}
