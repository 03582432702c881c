package org.serdica.model.city;

/** A top-level object with its family, ready to be laid down in a tile by {@link TilePacker}. */
sealed interface Packable permits FlatDraft, PackedRange {}
