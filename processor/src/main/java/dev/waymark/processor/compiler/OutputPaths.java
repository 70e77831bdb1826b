package dev.waymark.processor.compiler;

import dev.waymark.snapshot.Snapshot;

/** Where things are in the class output that are no classes. */
public final class OutputPaths {
  private static final String FOLDER = "META-INF/waymark/";

  private OutputPaths() {}

  /** The path of the copy of the snapshot. */
  public static String snapshot(String packageName) {
    return FOLDER + packageName + "/" + Snapshot.FILE;
  }

  /** The path of the list of entities. */
  public static String entities(String packageName) {
    return FOLDER + packageName + "/entities";
  }
}
