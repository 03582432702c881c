package org.serdica.app.ui.radio.emf;

import org.serdica.model.radio.emf.ExposureLimits;
import org.serdica.model.radio.emf.ExposureSettings;

/** Beside which limits exposure is shown, and what of the power is counted. */
record ExposureWish(ExposureLimits limits, ExposureSettings settings) {}
