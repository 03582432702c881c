@NullMarked
package org.serdica.model.radio.propagation;

import org.jspecify.annotations.NullMarked;
