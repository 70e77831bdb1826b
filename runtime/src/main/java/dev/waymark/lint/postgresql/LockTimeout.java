package dev.waymark.lint.postgresql;

import dev.waymark.lint.rule.Fix;
import dev.waymark.lint.rule.Product;
import dev.waymark.lint.rule.Sketch;

/**
 * The way out where PostgreSQL has a form that locks less, but no step asks for it: alone, so that
 * the lock is not held while other steps run, and with a limit on waiting for it, because
 * everything that comes after a waiting statement waits too.
 */
final class LockTimeout {
  private static final String STATEMENT = "set local lock_timeout = '5s'";

  private LockTimeout() {}

  /** The step, alone and with a limit. */
  static Fix before(Sketch sketch, String step) {
    return sketch
        .comment("in a revision of its own, at a time of few writes")
        .sql(Product.POSTGRESQL, STATEMENT)
        .step(step)
        .fix();
  }
}
