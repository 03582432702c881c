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

    static EditRefused objectThere(String id) {
        return new EditRefused("There is an object " + id + " already.");
    }

    static EditRefused part(String id, String root) {
        return new EditRefused(id + " is a part of " + root + "; only the whole can be moved, replaced or removed.");
    }

    static EditRefused otherObject(String id) {
        return new EditRefused("The object " + id + " is not as it was when the edit was made.");
    }

    static EditRefused otherValue(String id, String name) {
        return new EditRefused("The value of " + name + " of " + id + " is another one by now.");
    }

    static EditRefused noGround() {
        return new EditRefused("The city has no ground where its heights were to change.");
    }

    static EditRefused otherGround() {
        return new EditRefused("The ground is not as high as it was when the edit was made.");
    }
}
