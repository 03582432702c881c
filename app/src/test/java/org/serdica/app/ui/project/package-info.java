@NullMarked
package org.serdica.app.ui.project;

import org.jspecify.annotations.NullMarked;
