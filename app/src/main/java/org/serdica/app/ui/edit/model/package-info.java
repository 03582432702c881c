/**
 * A model out of a file (IFC, glTF) on its way onto a plot: it is read behind the window, follows the pointer as a ghost
 * drawn to what is near, and becomes a part of the city with a click. What it takes is worked out by {@code
 * model.placing}; nothing here knows a format.
 */
@NullMarked
package org.serdica.app.ui.edit.model;

import org.jspecify.annotations.NullMarked;
