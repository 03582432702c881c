@NullMarked
package org.serdica.model.radio.coverage;

import org.jspecify.annotations.NullMarked;
