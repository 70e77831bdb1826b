package dev.waymark.lock;

import dev.waymark.database.WaymarkException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.sql.SQLException;
import java.time.Duration;
import java.util.function.Consumer;

/**
 * A run that waits until others are done with the database, and says so: at once, and then once a
 * minute.
 */
final class Waiting {
  private static final Logger LOGGER = System.getLogger("dev.waymark");
  private static final long SHORTEST = 20;
  private static final long LONGEST = 500;
  private static final Duration SILENCE = Duration.ofMinutes(1);

  private final String address;
  private final Consumer<String> listener;

  Waiting(String address, Consumer<String> listener) {
    this.address = address;
    this.listener = listener;
  }

  /** Tries to get a lock. */
  interface Attempt {
    /** Whether it was got. */
    boolean succeeds() throws SQLException;
  }

  /** Says who has the lock. */
  interface Holder {
    /** A few words. */
    String inWords() throws SQLException;
  }

  /** Tries until it succeeds. There is no end to it: what others do may take hours. */
  void until(Attempt attempt, Holder holder) throws SQLException {
    long pause = SHORTEST;
    long start = System.nanoTime();
    long said = start;
    boolean isFirst = true;
    while (!attempt.succeeds()) {
      long now = System.nanoTime();
      if (isFirst || now - said >= SILENCE.toNanos()) {
        say(holder.inWords(), Duration.ofNanos(now - start));
        said = now;
        isFirst = false;
      }
      pause(pause);
      pause = Math.min(2 * pause, LONGEST);
    }
  }

  private void say(String holder, Duration since) {
    String text =
        "waiting for "
            + holder
            + ", which is migrating "
            + address
            + (since.toSeconds() == 0 ? "" : ", for " + since.toSeconds() + " s by now");
    LOGGER.log(Level.INFO, text);
    listener.accept(text);
  }

  private void pause(long milliseconds) {
    try {
      Thread.sleep(milliseconds);
    } catch (InterruptedException e) {
      Thread.currentThread().interrupt();
      throw new WaymarkException(
          "Interrupted while another run was migrating " + address + ". Nothing was done.", e);
    }
  }
}
