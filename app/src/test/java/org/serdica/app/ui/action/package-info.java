@NullMarked
package org.serdica.app.ui.action;

import org.jspecify.annotations.NullMarked;
