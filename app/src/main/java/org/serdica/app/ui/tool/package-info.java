/**
 * The hand on the city: {@link org.serdica.app.ui.tool.Navigator} moves the camera by pointer, touchpad and keys, and one
 * {@link org.serdica.app.ui.tool.Tool} at a time, kept by the {@link org.serdica.app.ui.tool.ToolBox}, has the clicks. A tool sees the
 * pointer before the navigator does; what it does not take moves the camera. Measuring is in {@code tool.measure}.
 */
@NullMarked
package org.serdica.app.ui.tool;

import org.jspecify.annotations.NullMarked;
