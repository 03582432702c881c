package org.serdica.app.ui.palette;

import org.kordamp.ikonli.Ikon;

/**
 * One line of the palette.
 *
 * @param section the key of the heading it stands under
 * @param detail a quieter text beside the title
 * @param keys the shortcut, empty without one
 * @param score how well it fits, higher first within its section
 */
public record PaletteItem(
        String section, Ikon icon, String title, String detail, String keys, int score, Runnable chosen) {}
