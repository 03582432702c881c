/** The time bar: the day and hour that the sun stands for, and later everything else that has a time. */
@NullMarked
package org.serdica.app.ui.time;

import org.jspecify.annotations.NullMarked;
