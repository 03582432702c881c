@NullMarked
package org.serdica.app.ui.facts;

import org.jspecify.annotations.NullMarked;
