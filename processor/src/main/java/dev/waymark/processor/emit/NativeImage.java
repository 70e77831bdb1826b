package dev.waymark.processor.emit;

/**
 * What GraalVM's {@code native-image} has to be told, where a framework has switched off its own
 * look at the service files, as Quarkus does: the index is created by its name. The migrations
 * themselves are created by the index, so nothing need be said of them.
 */
public final class NativeImage {
  private NativeImage() {}

  /** The path in the class output of what is said of a package. */
  public static String path(String packageName) {
    return "META-INF/native-image/dev.waymark/" + packageName + "/reflect-config.json";
  }

  /**
   * The text.
   *
   * @param index the name of the index class
   */
  public static String reflection(String index) {
    return """
        [
          { "name": "$", "methods": [{ "name": "<init>", "parameterTypes": [] }] }
        ]
        """
        .replace("$", index);
  }
}
