@NullMarked
package org.serdica.app.ui.job;

import org.jspecify.annotations.NullMarked;
