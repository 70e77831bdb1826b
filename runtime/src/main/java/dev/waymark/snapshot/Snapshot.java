package dev.waymark.snapshot;

import dev.waymark.schema.Schema;

/**
 * The state at the newest revision.
 *
 * @param head the version of the newest revision, empty before the first
 * @param schema the schema after it
 */
public record Snapshot(String head, Schema schema) {

  /** The file's name, beside the migrations. */
  public static final String FILE = "schema.json";

  /** The version of the format that is written. */
  public static final int FORMAT = 1;

  /** Nothing yet. */
  public static Snapshot empty() {
    return new Snapshot("", Schema.empty());
  }

  /**
   * Reads a snapshot.
   *
   * @throws SnapshotException if the text is no snapshot; the message says where and why
   */
  public static Snapshot read(String json) {
    return new SnapshotReader().read(json);
  }

  /** The canonical text, ending with a line feed. */
  public String write() {
    return new SnapshotWriter().write(this);
  }
}
