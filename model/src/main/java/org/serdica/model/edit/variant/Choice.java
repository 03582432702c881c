package org.serdica.model.edit.variant;

/** Which side of a conflict is kept. */
public enum Choice {
    /** The thing stays as it is in the variant that is merged into. */
    OURS,
    /** The thing becomes what it is in the variant that is merged. */
    THEIRS,
    /** Ours stays, and theirs stands beside it under an id of its own. */
    BOTH
}
