/** Opens files as a job: the city grows on the screen while it loads, and what was left out can be read afterwards. */
@NullMarked
package org.serdica.app.ui.open;

import org.jspecify.annotations.NullMarked;
