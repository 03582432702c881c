package org.serdica.importers.ifc;

/** A place in a STEP file that cannot be read as such. */
final class StepSyntax extends RuntimeException {
    private static final long serialVersionUID = 1L;

    StepSyntax(String message, long position) {
        super(message + " at byte " + position);
    }
}
