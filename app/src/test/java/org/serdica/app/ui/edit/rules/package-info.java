@NullMarked
package org.serdica.app.ui.edit.rules;

import org.jspecify.annotations.NullMarked;
