@NullMarked
package org.serdica.model.radio.measure;

import org.jspecify.annotations.NullMarked;
