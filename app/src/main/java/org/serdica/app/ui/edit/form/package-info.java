/** Buildings as forms: roofs, storeys, cuts, merges and rows of copies, each as one edit that can be undone. */
@NullMarked
package org.serdica.app.ui.edit.form;

import org.jspecify.annotations.NullMarked;
