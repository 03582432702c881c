package org.serdica.model.edit;

/** An edit that does not fit the city it was to change; the city stays as it is. The message is for a person. */
public final class EditRefused extends RuntimeException {
    private static final long serialVersionUID = 1;

    public EditRefused(String message) {
        super(message);
    }

    static EditRefused noObject(String id) {
        return new EditRefused("There is no object " + id + " any more.");
    }

    static EditRefused part(String id, String root) {
        return new EditRefused(id + " is a part of " + root + "; only the whole can be moved or removed.");
    }
}
