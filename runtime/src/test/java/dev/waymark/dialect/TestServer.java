package dev.waymark.dialect;

import java.io.IOException;
import java.lang.System.Logger.Level;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Assumptions;

/**
 * The server of one product that all tests of a build share: the one at the address in a system
 * property, else one that is started from artifacts of Maven Central.
 *
 * <p>Where it cannot start, the tests are skipped with the reason; in a build with the environment
 * variable {@code CI=true} they fail.
 */
public final class TestServer {
  private final String product;
  private final @Nullable String url;
  private final @Nullable Throwable problem;

  private TestServer(String product, @Nullable String url, @Nullable Throwable problem) {
    this.product = product;
    this.url = url;
    this.problem = problem;
  }

  /** Starts a server, and gives its address. */
  public interface Start {
    /** Starts it. */
    String start() throws IOException;
  }

  /**
   * A server.
   *
   * @param product what it is called
   * @param property the system property that may have its address
   * @param embedded starts one if it has none
   */
  public static TestServer of(String product, String property, Start embedded) {
    String given = System.getProperty(property, "");
    if (!given.isEmpty()) {
      return new TestServer(product, given, null);
    }
    try {
      return new TestServer(product, embedded.start(), null);
    } catch (IOException | RuntimeException e) {
      System.getLogger(TestServer.class.getName())
          .log(
              Level.WARNING,
              "The tests on " + product + " do not run, as no server could start: " + e);
      return new TestServer(product, null, e);
    }
  }

  /** Why there is no server, if there is none and the tests are to be skipped. */
  public Optional<String> absence() {
    if (problem == null) {
      return Optional.empty();
    }
    String reason = product + " could not be started: " + problem;
    if (Boolean.parseBoolean(System.getenv("CI"))) {
      throw new IllegalStateException(reason, problem);
    }
    return Optional.of(reason);
  }

  /** Its address. Skips the test if there is no server. */
  public String url() {
    absence().ifPresent(Assumptions::abort);
    return String.valueOf(url);
  }
}
