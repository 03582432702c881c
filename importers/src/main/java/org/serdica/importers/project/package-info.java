/**
 * The project file: one SQLite database with all that a planner works on. {@link
 * org.serdica.importers.project.ProjectFile} opens and makes it, {@link org.serdica.importers.project.OpenProject} is
 * what the window holds. The city lies in it as arrays ({@code codec}) and is read, never imported again; edits lie in
 * a journal ({@code form}) that is on the disk before anybody is told that an edit is done. A damaged file is read as
 * far as it is sound, and what was lost is listed.
 */
@NullMarked
package org.serdica.importers.project;

import org.jspecify.annotations.NullMarked;
