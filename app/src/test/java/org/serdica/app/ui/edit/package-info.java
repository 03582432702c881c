@NullMarked
package org.serdica.app.ui.edit;

import org.jspecify.annotations.NullMarked;
