package dev.waymark.operation;

import dev.waymark.schema.QualifiedName;
import dev.waymark.schema.Schema;
import dev.waymark.schema.Table;
import java.util.Optional;

/**
 * Changes what the database says about a table.
 *
 * @param table the table
 * @param from the comment before
 * @param to the comment after
 */
public record CommentTable(QualifiedName table, Optional<String> from, Optional<String> to)
    implements SchemaOperation {

  @Override
  public Schema applyTo(Schema before) {
    Table changed = before.tables().get(table);
    Expect.equal(this, changed.comment(), from);
    return before.withTable(changed.withComment(to));
  }

  @Override
  public SchemaOperation inverse() {
    return new CommentTable(table, to, from);
  }

  @Override
  public <R> R accept(Visitor<R> visitor) {
    return visitor.commentTable(this);
  }

  @Override
  public String toString() {
    return "comment on table " + table;
  }
}
