package org.serdica.importers.osm;

/** Bytes that cannot be what they should be; the message ends a sentence about where they stand. */
final class WireDamage extends Exception {
    private static final long serialVersionUID = 1L;

    WireDamage(String what) {
        super(what);
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
