@NullMarked
package org.serdica.app.ui.tool.measure;

import org.jspecify.annotations.NullMarked;
