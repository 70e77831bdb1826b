package dev.waymark.diff;

import dev.waymark.operation.AlterColumn;
import dev.waymark.operation.Operation;
import dev.waymark.schema.Column;
import dev.waymark.schema.ForeignKey;
import dev.waymark.schema.MemberPath;
import dev.waymark.schema.QualifiedName;
import dev.waymark.schema.Sequence;
import dev.waymark.schema.Table;
import java.util.List;
import java.util.Optional;

/** What the differ would need to know, and was not told. It is never guessed. */
public sealed interface Question {

  /**
   * A table goes: is it lost on purpose, or is it one of the new ones under another name?
   *
   * @param table the table that goes
   * @param candidates the new tables that it could be
   */
  record DroppedTable(Table table, List<Table> candidates) implements Question {}

  /**
   * A column goes: is it lost on purpose, or is it one of the new ones under another name?
   *
   * @param column the column that goes, in its table's name now
   * @param candidates the new columns of the table that it could be
   */
  record DroppedColumn(Column<?> column, List<Column<?>> candidates) implements Question {}

  /**
   * A table is no longer wanted and held back: is it one of the new ones under another name?
   *
   * @param table the table
   * @param candidates the new tables that it could be; at least one
   */
  record HeldBackTable(Table table, List<Table> candidates) implements Question {}

  /**
   * A column is no longer wanted and held back: is it one of the new ones under another name?
   *
   * @param column the column, in its table's name now
   * @param candidates the new columns of the table that it could be; at least one
   */
  record HeldBackColumn(Column<?> column, List<Column<?>> candidates) implements Question {}

  /**
   * A sequence goes while others come: may its count be lost?
   *
   * @param sequence the sequence that goes
   * @param candidates the new ones
   */
  record DroppedSequence(Sequence sequence, List<Sequence> candidates) implements Question {}

  /**
   * A new sequence counts from its start for a table that is there: are the numbers free?
   *
   * @param sequence the new sequence
   * @param column the column that it numbers
   */
  record SequenceUnderRows(Sequence sequence, MemberPath column) implements Question {}

  /**
   * A column of an existing table becomes NOT NULL: what do the rows get that have no value?
   *
   * @param column the column as it is to be
   * @param added whether it is new
   * @param distinct whether the value has to be another one in each row, for a key over the column
   * @param rowKey a column whose value is another one in each row, if there is one
   */
  record MissingBackfill(
      Column<?> column, boolean added, boolean distinct, Optional<Column<?>> rowKey)
      implements Question {}

  /**
   * A column's new type does not hold every value of the old one: may values be lost?
   *
   * @param change the change
   * @param sameFamily whether the types are of one family, as {@code varchar(200)} and {@code
   *     varchar(50)} are
   */
  record Narrowed(AlterColumn change, boolean sameFamily) implements Question {}

  /**
   * A reference turns to another table or key while its columns stay: do its values fit?
   *
   * @param from the reference before
   * @param to the reference as it is to be
   */
  record Retargeted(ForeignKey from, ForeignKey to) implements Question {}

  /**
   * What stands in rows is to stand elsewhere: may the revision carry it there?
   *
   * @param table the table whose rows are made or changed
   * @param steps what is done to them
   */
  record MovedRows(QualifiedName table, List<Operation> steps) implements Question {
    /** Copies the list. */
    public MovedRows {
      steps = List.copyOf(steps);
    }
  }

  /**
   * A table's hint names a former table that is not there.
   *
   * @param table the table now
   * @param former the name that the hint says it had
   */
  record UnknownFormerTable(QualifiedName table, QualifiedName former) implements Question {}

  /**
   * A column's hint names a former column that is not there.
   *
   * @param column the column now
   * @param former the name that the hint says it had
   */
  record UnknownFormerColumn(Column<?> column, String former) implements Question {}

  /**
   * A hint names a former name that something else still has, or that another hint names too.
   *
   * @param subject the table or column that has the hint
   * @param former the former name
   * @param table whether the subject is a table
   * @param canBeNew whether what has the former name now may be new, and this the one that had it
   */
  record TakenFormerName(String subject, String former, boolean table, boolean canBeNew)
      implements Question {}

  /**
   * Hints swap names, which an earlier revision may have done.
   *
   * @param subject the table or column that has the hint
   * @param former the former name
   * @param table whether the subject is a table
   */
  record SwappedName(String subject, String former, boolean table) implements Question {}
}
