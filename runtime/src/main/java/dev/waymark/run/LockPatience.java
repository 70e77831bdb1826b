package dev.waymark.run;

import java.time.Duration;

/**
 * How an online revision waits for locks that others hold. Whoever comes while a statement waits
 * for its lock waits behind it; so each wait is short, and between two of them the others go first.
 *
 * @param timeout the longest wait for a lock
 * @param retries how often a statement that did not get its lock is tried again
 */
public record LockPatience(Duration timeout, int retries) {
  /** Two seconds, and ten more tries: about three minutes with the pauses. */
  public static final LockPatience DEFAULT = new LockPatience(Duration.ofSeconds(2), 10);

  private static final int LONGEST_PAUSE = 10;

  /**
   * Expects sensible numbers.
   *
   * @throws IllegalArgumentException if the timeout is shorter than a millisecond, which a database
   *     takes for none at all, or the number is negative
   */
  public LockPatience {
    if (timeout.toMillis() < 1 || retries < 0) {
      throw new IllegalArgumentException(
          "a lock timeout of " + timeout + " with " + retries + " retries makes no sense");
    }
  }

  /** How long others go first before the next try: as long as a wait, then longer and longer. */
  Duration pauseAfter(int tries) {
    return timeout.multipliedBy(Math.min(tries, LONGEST_PAUSE));
  }
}
