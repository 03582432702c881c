package org.serdica.model.radio.network;

/**
 * Something about a network that a planner should know.
 *
 * @param code for programs
 * @param objectId which site or cell
 * @param message one sentence: what is wrong and what was done
 */
public record NetworkFinding(String code, String objectId, String message) {}
