package dev.waymark.lint.rule;

import dev.waymark.operation.AlterColumn;
import dev.waymark.schema.Column;
import dev.waymark.schema.Name;

/**
 * A change of a type without one long statement: a new column beside the old one, filled, which
 * takes its place when all instances of the application use it.
 */
public final class Expansion {
  private Expansion() {}

  /** The steps in the place of the change. */
  public static Fix of(AlterColumn op) {
    Column<?> old = new Column<>(op.table(), op.column(), op.from());
    Name name = op.column().withText(op.column().text() + "_new");
    Column<?> expanded = new Column<>(op.table(), name, op.to()).nullable();
    Sketch sketch = new Sketch();
    String from = sketch.column(old);
    String to = sketch.column(expanded);
    String value = op.using().orElse(SqlWords.of(op.column()));
    return sketch
        .comment("an attribute of its own beside the old one, and code that writes both")
        .step("up.add(" + to + ")")
        .fill(op.table(), to, value)
        .comment("when no instance uses the old one, in a revision of its own:")
        .step("up.drop(" + from + ")")
        .step("up.rename(" + to + ").to(" + Sketch.text(op.column().toString()) + ")")
        .fix();
  }
}
