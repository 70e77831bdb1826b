package dev.waymark.cli;

import java.io.Console;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/** The terminal, if somebody sits at one. */
final class Terminal {
  private Terminal() {}

  static Optional<Console> find() {
    @SuppressWarnings("SystemConsoleNull") // what newer JDKs return is asked below
    @Nullable Console console = System.console();
    return Optional.ofNullable(console).filter(Terminal::isTerminal);
  }

  /** From Java 22 on there is a console where there is no terminal, too. */
  private static boolean isTerminal(Console console) {
    try {
      return (boolean) Console.class.getMethod("isTerminal").invoke(console);
    } catch (NoSuchMethodException e) {
      return true;
    } catch (ReflectiveOperationException e) {
      throw new IllegalStateException("cannot ask the console whether it is a terminal", e);
    }
  }
}
