package dev.waymark.snapshot;

import dev.waymark.schema.Schema;
import java.util.List;

/**
 * The state at the newest revision.
 *
 * @param head the version and description of the newest revision, empty before the first; two
 *     branches with a new revision each, even of one version, conflict on its line
 * @param schema the schema after it
 * @param heldBack what of it the entities no longer have, and a later revision drops: {@code column
 *     users.name}, sorted
 */
public record Snapshot(String head, Schema schema, List<String> heldBack) {

  /** Copies the list. */
  public Snapshot {
    heldBack = List.copyOf(heldBack);
  }

  /** The file's name, beside the migrations. */
  public static final String FILE = "schema.json";

  /** The version of the format that is written. */
  public static final int FORMAT = 1;

  /** Nothing yet. */
  public static Snapshot empty() {
    return new Snapshot("", Schema.empty(), List.of());
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
