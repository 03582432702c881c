@NullMarked
package org.serdica.model.radio.network;

import org.jspecify.annotations.NullMarked;
