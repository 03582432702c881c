package org.serdica.model.radio.coverage;

import org.jspecify.annotations.Nullable;

/** Which receivers are over each cell of a raster: in a grid the one of the cell's number, else any number of points. */
final class ReceiversByCell {
    static final ReceiversByCell GRID = new ReceiversByCell(null, new int[0]);

    /** Where those of each cell begin in {@link #receiver}, one more than cells; none in a grid. */
    private final int @Nullable [] start;

    private final int[] receiver;

    private ReceiversByCell(int @Nullable [] start, int[] receiver) {
        this.start = start;
        this.receiver = receiver;
    }

    /** @param cell of each receiver, -1 beside the raster: those are over none */
    static ReceiversByCell of(int[] cell, int cells) {
        int[] start = new int[cells + 1];
        for (int c : cell) {
            if (c >= 0) {
                start[c + 1]++;
            }
        }
        for (int c = 0; c < cells; c++) {
            start[c + 1] += start[c];
        }
        int[] next = start.clone();
        int[] receiver = new int[start[cells]];
        for (int i = 0; i < cell.length; i++) {
            if (cell[i] >= 0) {
                receiver[next[cell[i]]++] = i;
            }
        }
        return new ReceiversByCell(start, receiver);
    }

    int from(int cell) {
        return start == null ? cell : start[cell];
    }

    int to(int cell) {
        return start == null ? cell + 1 : start[cell + 1];
    }

    /** @param place from {@link #from} to before {@link #to} */
    int at(int place) {
        return start == null ? place : receiver[place];
    }
}
