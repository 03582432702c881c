/** Tests of tables of radio sites. */
@NullMarked
package org.serdica.importers.radio.site;

import org.jspecify.annotations.NullMarked;
