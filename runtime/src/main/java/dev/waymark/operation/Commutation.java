package dev.waymark.operation;

import java.util.ArrayList;
import java.util.List;

/**
 * Whether steps leave the same rows in whichever order they run. Where it cannot be told, because a
 * step is SQL or Java written by hand, they are taken not to. Whether they leave the same tables, a
 * {@link Replay} of both orders tells.
 */
public final class Commutation {
  private Commutation() {}

  /**
   * Two steps whose order matters, or may matter.
   *
   * @param first a step of the one list
   * @param second a step of the other
   */
  public record Clash(Operation first, Operation second) {

    /** {@code "insert a row into users [id = 1]" and "add column users.bio"}. */
    @Override
    public String toString() {
      return "\"" + first + "\" and \"" + second + "\"";
    }
  }

  /** The pairs of steps, one of each list, of which at least one changes rows that matter both. */
  public static List<Clash> clashes(
      List<? extends Operation> first, List<? extends Operation> second) {
    List<Clash> clashes = new ArrayList<>();
    for (Operation one : first) {
      for (Operation other : second) {
        boolean areRows = one instanceof DataOperation || other instanceof DataOperation;
        boolean areInserts = one instanceof InsertRow && other instanceof InsertRow;
        if (areRows && !areInserts && Footprint.of(one).meets(Footprint.of(other))) {
          clashes.add(new Clash(one, other));
        }
      }
    }
    return clashes;
  }
}
