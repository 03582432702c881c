@NullMarked
package org.serdica.app.ui;

import org.jspecify.annotations.NullMarked;
