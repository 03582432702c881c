/** Where the program starts and everything is wired together: {@link org.serdica.app.Serdica}. */
@NullMarked
package org.serdica.app;

import org.jspecify.annotations.NullMarked;
