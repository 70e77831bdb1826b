package dev.waymark;

import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.junit.platform.engine.TestExecutionResult;
import org.junit.platform.engine.support.descriptor.MethodSource;
import org.junit.platform.launcher.LauncherSession;
import org.junit.platform.launcher.LauncherSessionListener;
import org.junit.platform.launcher.TestExecutionListener;
import org.junit.platform.launcher.TestIdentifier;

/**
 * Says at the end of each JVM how many tests ran in it on which database. A test is one of the
 * database by which the name of its class begins.
 */
public final class TestsByDatabase implements TestExecutionListener, LauncherSessionListener {
  private static final Pattern OF_DATABASE =
      Pattern.compile("(?:.*\\.)?(H2|Mariadb|Mysql|Postgresql|Sqlite)\\w*(?:\\$.*)?");
  private static final Map<String, String> TITLES =
      Map.of(
          "H2", "H2",
          "Mariadb", "MariaDB",
          "Mysql", "MySQL",
          "Postgresql", "PostgreSQL",
          "Sqlite", "SQLite");

  /** Of all instances: JUnit makes one for the tests and one for the session. */
  private static final Map<String, Count> COUNTS = new TreeMap<>();

  private static final class Count {
    private int finished;
    private int skipped;
  }

  @Override
  public void executionFinished(TestIdentifier test, TestExecutionResult result) {
    count(test, result.getStatus() == TestExecutionResult.Status.ABORTED);
  }

  @Override
  public void executionSkipped(TestIdentifier test, String reason) {
    count(test, true);
  }

  private static void count(TestIdentifier test, boolean isSkipped) {
    Optional<String> title = test.isTest() ? title(test) : Optional.empty();
    if (title.isPresent()) {
      synchronized (COUNTS) {
        Count count = COUNTS.computeIfAbsent(title.get(), key -> new Count());
        count.finished += isSkipped ? 0 : 1;
        count.skipped += isSkipped ? 1 : 0;
      }
    }
  }

  private static Optional<String> title(TestIdentifier test) {
    return test.getSource()
        .filter(MethodSource.class::isInstance)
        .map(source -> OF_DATABASE.matcher(((MethodSource) source).getClassName()))
        .filter(Matcher::matches)
        .map(name -> TITLES.get(name.group(1)));
  }

  /** Not at the end of a plan: of each class there is one where several JVMs share the work. */
  @Override
  public void launcherSessionClosed(LauncherSession session) {
    synchronized (COUNTS) {
      COUNTS.forEach(
          (title, count) ->
              System.out.println(
                  "Tests on "
                      + title
                      + " in this JVM: "
                      + count.finished
                      + (count.skipped == 0 ? "" : " (" + count.skipped + " skipped)")));
      COUNTS.clear();
    }
  }
}
