package dev.waymark.migration;

import dev.waymark.operation.Operation;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.CRC32;

/**
 * The checksum of a migration: the CRC32 of the canonical text of its upgrade steps.
 *
 * <p>The text depends on what the steps mean and on nothing else: not on the compiler, as bytecode
 * does, not on the JVM, as hash codes of enums do, and not on the downgrade, so that a broken
 * downgrade can be mended after the upgrade has run. Code of a {@code run} step counts with its
 * description only.
 */
final class Checksum {
  private Checksum() {}

  static int of(List<Operation> upgrade) {
    StringBuilder text = new StringBuilder("v1\n");
    upgrade.forEach(op -> text.append(op.accept(new CanonicalText())).append('\n'));
    CRC32 crc = new CRC32();
    crc.update(text.toString().getBytes(StandardCharsets.UTF_8));
    return (int) crc.getValue();
  }
}
