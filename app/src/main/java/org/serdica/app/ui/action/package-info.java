/** Actions, each declared once: menus, toolbars, shortcuts and the command palette are all made from them. */
@NullMarked
package org.serdica.app.ui.action;

import org.jspecify.annotations.NullMarked;
