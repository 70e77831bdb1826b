package dev.waymark.processor.review;

import dev.waymark.lint.rule.Where;
import dev.waymark.processor.diagnostic.Origin;
import dev.waymark.processor.map.MappedModel;
import dev.waymark.schema.Column;
import dev.waymark.schema.MemberPath;
import dev.waymark.schema.Name;
import dev.waymark.schema.QualifiedName;
import dev.waymark.schema.Table;
import java.util.Optional;

/**
 * Where in the sources something about a table or column is said: on its attribute, else on its
 * entity, else on the revision.
 *
 * @param model what knows where each comes from
 * @param revision the revision
 */
public record Places(MappedModel model, Origin revision) {

  Origin table(QualifiedName name) {
    return Optional.ofNullable(model.tables().get(name)).orElse(revision);
  }

  Origin member(Column<?> column) {
    return member(new MemberPath(column.table(), column.name()));
  }

  Origin member(MemberPath path) {
    return Optional.ofNullable(model.members().get(path)).orElseGet(() -> table(path.table()));
  }

  /**
   * What says that a column had another name. A name alone is about the table, where the element
   * has one, and about all columns of the element otherwise.
   */
  String renamed(Column<?> column, Name former) {
    Origin origin = member(column);
    boolean isClear =
        !model.tables().containsValue(origin)
            && model.target().schema().tables().stream()
                .allMatch(table -> columnsOf(origin, table) <= 1);
    return isClear
        ? "@RenamedFrom(\"" + former + "\")"
        : "@RenamedFrom(columns = \"" + column.name() + "=" + former + "\")";
  }

  private long columnsOf(Origin origin, Table table) {
    return table.columns().stream().filter(column -> member(column).equals(origin)).count();
  }

  Origin of(Where where) {
    return where
        .table()
        .map(
            table ->
                where
                    .column()
                    .map(column -> member(new MemberPath(table, column)))
                    .orElseGet(() -> table(table)))
        .orElse(revision);
  }
}
