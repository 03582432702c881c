@NullMarked
package org.serdica.app.ui.settings;

import org.jspecify.annotations.NullMarked;
