@NullMarked
package org.serdica.model.radio.antenna;

import org.jspecify.annotations.NullMarked;
