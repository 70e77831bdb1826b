package dev.waymark.cli;

import dev.waymark.database.WaymarkException;
import java.io.IOException;
import java.io.Reader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.Properties;
import java.util.TreeMap;

/**
 * What is said of the database outside of the command line. An environment variable goes before the
 * file of the profile, that before the profile's keys of {@code waymark.properties}, those before
 * its plain keys.
 */
final class ConnectionFile {
  private static final String NAME = "waymark.properties";
  private static final List<String> KEYS =
      List.of("url", "user", "password", "package", "schema", "history-table", "allow-newer");

  private final Map<String, String> values;
  private final Map<String, String> variables;

  private ConnectionFile(Map<String, String> values, Map<String, String> variables) {
    this.values = values;
    this.variables = variables;
  }

  /**
   * Reads the files.
   *
   * @param said the file instead of the usual one, which need not be there
   * @param saidProfile the profile
   * @throws WaymarkException if a file that was named is not there, nobody knows the profile, or a
   *     key is none
   */
  static ConnectionFile read(Surroundings here, Optional<Path> said, Optional<String> saidProfile) {
    Path main = here.directory().resolve(said.orElse(Path.of(NAME)));
    if (said.isPresent() && !Files.exists(main)) {
      throw new WaymarkException("There is no file " + main + ".");
    }
    Optional<String> profile =
        saidProfile.or(() -> Optional.ofNullable(here.variables().get("WAYMARK_ENV")));
    Map<String, String> all = Files.exists(main) ? entries(main) : Map.of();
    Map<String, String> values = new TreeMap<>();
    for (String key : KEYS) {
      Optional.ofNullable(all.get(key)).ifPresent(value -> values.put(key, value));
    }
    expectKeys(all, main);
    profile.ifPresent(name -> values.putAll(ofProfile(name, all, main)));
    return new ConnectionFile(values, here.variables());
  }

  private static Map<String, String> ofProfile(String profile, Map<String, String> all, Path main) {
    Map<String, String> values = new TreeMap<>();
    for (String key : KEYS) {
      Optional.ofNullable(all.get(profile + "." + key)).ifPresent(value -> values.put(key, value));
    }
    String name = String.valueOf(main.getFileName());
    int dot = name.lastIndexOf('.');
    Path file =
        main.resolveSibling(
            dot < 0
                ? name + "-" + profile
                : name.substring(0, dot) + "-" + profile + name.substring(dot));
    if (Files.exists(file)) {
      Map<String, String> own = entries(file);
      expectKeys(own, file);
      values.putAll(own);
    }
    if (values.isEmpty()) {
      // A profile with a slip in its name would be the plain database.
      throw new WaymarkException(
          "Nothing is known of the profile "
              + profile
              + ": there is neither a file "
              + file
              + ", nor a key "
              + profile
              + ".url in "
              + main
              + ".");
    }
    return values;
  }

  private static void expectKeys(Map<String, String> entries, Path file) {
    for (String key : entries.keySet()) {
      if (!KEYS.contains(key.substring(key.lastIndexOf('.') + 1))) {
        throw new WaymarkException(
            "There is no key "
                + key
                + " (in "
                + file
                + "); the keys are: "
                + String.join(", ", KEYS)
                + ".");
      }
    }
  }

  private static Map<String, String> entries(Path file) {
    Properties properties = new Properties();
    try (Reader reader = Files.newBufferedReader(file)) {
      properties.load(reader);
    } catch (IOException | IllegalArgumentException e) {
      throw new WaymarkException("Cannot read the file " + file + ": " + e.getMessage(), e);
    }
    Map<String, String> entries = new TreeMap<>();
    for (String key : properties.stringPropertyNames()) {
      entries.put(key, properties.getProperty(key).strip());
    }
    return entries;
  }

  /** What is said under a key. */
  Optional<String> find(String key) {
    String variable = "WAYMARK_" + key.toUpperCase(Locale.ROOT).replace('-', '_');
    return Optional.ofNullable(variables.get(variable))
        .or(() -> Optional.ofNullable(values.get(key)));
  }

  /**
   * Whether it is said under a key that it is so.
   *
   * @throws WaymarkException if what is said is neither {@code true} nor {@code false}
   */
  boolean says(String key) {
    String said = find(key).orElse("false");
    if (!said.equals("true") && !said.equals("false")) {
      throw new WaymarkException(key + " is true or false, and not '" + said + "'.");
    }
    return said.equals("true");
  }
}
