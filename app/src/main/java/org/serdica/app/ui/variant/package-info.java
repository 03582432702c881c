/**
 * Variants of a plan in the window: {@link org.serdica.app.ui.variant.VariantWork} goes from one to another and brings
 * one into another, {@link org.serdica.app.ui.variant.Comparing} shows two at once and lists what differs. Sees the open
 * project, the edit session and {@code model.edit.variant}.
 */
@NullMarked
package org.serdica.app.ui.variant;

import org.jspecify.annotations.NullMarked;
