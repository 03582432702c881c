package org.serdica.model.edit;

import java.time.Instant;

/** What tells one group of edits from all others, and when it was made; the model itself has neither clock nor dice. */
public record Stamp(String id, Instant time) {}
