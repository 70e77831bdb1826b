package dev.waymark.diff;

import dev.waymark.operation.AlterColumn;
import dev.waymark.operation.DeleteRows;
import dev.waymark.operation.DropColumn;
import dev.waymark.operation.DropTable;
import dev.waymark.operation.Operation;
import java.util.Optional;

/**
 * What a step takes from the rows, so that nothing brings it back. SQL and Java written by hand are
 * not judged: who wrote them knows what they do.
 *
 * @param kind what is lost
 * @param subject whose: a table, or a column as {@code users.email}
 */
public record Loss(Kind kind, String subject) {

  /** What can be lost. */
  public enum Kind {
    /** Rows of a table. */
    ROWS("the rows of "),
    /** What a column holds. */
    VALUES("the values of "),
    /** What a column holds and its new type does not. */
    UNFIT_VALUES("values that do not fit any more in ");

    private final String words;

    Kind(String words) {
      this.words = words;
    }
  }

  /** What the step loses, if it loses anything. */
  public static Optional<Loss> of(Operation step) {
    if (step instanceof DropTable drop) {
      return Optional.of(new Loss(Kind.ROWS, drop.table().name().toString()));
    }
    if (step instanceof DeleteRows delete) {
      return Optional.of(new Loss(Kind.ROWS, delete.table().toString()));
    }
    if (step instanceof DropColumn drop) {
      return Optional.of(new Loss(Kind.VALUES, drop.column().table() + "." + drop.column().name()));
    }
    if (step instanceof AlterColumn alter
        && !Widening.fits(alter.from().type(), alter.to().type())) {
      return Optional.of(new Loss(Kind.UNFIT_VALUES, alter.table() + "." + alter.column()));
    }
    return Optional.empty();
  }

  /** {@code the values of users.email}. */
  @Override
  public String toString() {
    return kind.words + subject;
  }
}
