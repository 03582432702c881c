package org.serdica.importers.synth;

import java.io.ByteArrayOutputStream;
import java.io.DataOutputStream;
import java.io.IOException;
import java.util.Collection;
import java.util.zip.DeflaterOutputStream;

/** The blobs that an OpenStreetMap PBF is made of. */
final class PbfBlobs {
    private PbfBlobs() {}

    static void header(DataOutputStream out) throws IOException {
        ProtoMessage header = new ProtoMessage();
        header.text(4, "OsmSchema-V0.6");
        header.text(4, "DenseNodes");
        blob(out, "OSMHeader", header);
    }

    static void write(DataOutputStream out, ProtoMessage block) throws IOException {
        blob(out, "OSMData", block);
    }

    /** A block of one group; {@code words} is its table of texts, an empty one first. */
    static ProtoMessage block(Collection<String> words, ProtoMessage group) {
        ProtoMessage table = new ProtoMessage();
        words.forEach(w -> table.text(1, w));
        ProtoMessage block = new ProtoMessage();
        block.part(1, table);
        block.part(2, group);
        return block;
    }

    private static void blob(DataOutputStream out, String type, ProtoMessage content) throws IOException {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (DeflaterOutputStream deflate = new DeflaterOutputStream(packed)) {
            content.writeTo(deflate);
        }
        ProtoMessage blob = new ProtoMessage();
        blob.key(2, 0);
        blob.varint(content.size());
        blob.bytes(3, packed.toByteArray());
        ProtoMessage head = new ProtoMessage();
        head.text(1, type);
        head.key(3, 0);
        head.varint(blob.size());
        out.writeInt(head.size());
        head.writeTo(out);
        blob.writeTo(out);
    }
}
