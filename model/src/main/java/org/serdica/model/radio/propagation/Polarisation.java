package org.serdica.model.radio.propagation;

/** How the electric field stands against the ground. */
public enum Polarisation {
    HORIZONTAL,
    VERTICAL
}
