package dev.waymark.cli;

import dev.waymark.flyway.Shop;
import java.io.IOException;
import java.io.PrintWriter;
import java.io.StringWriter;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/** Runs commands in a folder, with variables of its own. */
final class Shell {
  private final Path folder;
  private final Map<String, String> variables = new TreeMap<>();
  private Optional<String> password = Optional.empty();
  private ClassLoader migrations = Shop.classLoader("one");

  Shell(Path folder) {
    this.folder = folder;
  }

  /**
   * What a command said.
   *
   * @param code its exit code
   * @param out its standard output
   * @param err its standard error
   */
  record Said(int code, String out, String err) {
    String all() {
      return err + out;
    }
  }

  Shell with(String variable, String value) {
    variables.put(variable, value);
    return this;
  }

  Shell answers(String secret) {
    password = Optional.of(secret);
    return this;
  }

  Shell withMigrations(ClassLoader loader) {
    migrations = loader;
    return this;
  }

  Shell file(String name, String... lines) throws IOException {
    Files.writeString(folder.resolve(name), String.join("\n", lines));
    return this;
  }

  Said run(String... arguments) {
    StringWriter out = new StringWriter();
    StringWriter err = new StringWriter();
    int code =
        Main.run(
            new Surroundings(
                new PrintWriter(out),
                new PrintWriter(err),
                variables,
                folder,
                false,
                question -> password,
                migrations),
            arguments);
    return new Said(code, out.toString(), err.toString());
  }
}
