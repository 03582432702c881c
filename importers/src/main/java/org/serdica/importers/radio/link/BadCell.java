package org.serdica.importers.radio.link;

/** A cell that cannot be computed with; the message follows "line 3: ". */
final class BadCell extends Exception {
    private static final long serialVersionUID = 1L;

    BadCell(String message) {
        super(message);
    }

    @Override
    public String getMessage() {
        return String.valueOf(super.getMessage());
    }
}
