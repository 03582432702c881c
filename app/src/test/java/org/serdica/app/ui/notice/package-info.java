@NullMarked
package org.serdica.app.ui.notice;

import org.jspecify.annotations.NullMarked;
