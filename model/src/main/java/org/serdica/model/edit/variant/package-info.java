/**
 * Variants of a plan: the base city with groups of edits in order. They branch off each other, can be compared object by
 * object, and what was done in one can be brought into another, with a choice where both changed the same thing.
 */
@NullMarked
package org.serdica.model.edit.variant;

import org.jspecify.annotations.NullMarked;
