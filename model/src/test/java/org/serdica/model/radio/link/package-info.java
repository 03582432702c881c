@NullMarked
package org.serdica.model.radio.link;

import org.jspecify.annotations.NullMarked;
