/** What the charts of the radio page have in common. */
@NullMarked
package org.serdica.app.ui.radio.chart;

import org.jspecify.annotations.NullMarked;
