/**
 * How edits stand in a project file: as JSON that a person can read, naming objects by their ids, with the geometry in
 * blobs beside. A new kind of edit gets one case and one line in {@link org.serdica.importers.project.form.EditForm};
 * a change of what an old one looks like gets one step in {@link org.serdica.importers.project.form.EditUpgrades}.
 */
@NullMarked
package org.serdica.importers.project.form;

import org.jspecify.annotations.NullMarked;
