package dev.waymark.processor;

import dev.waymark.lint.rule.Where;
import dev.waymark.processor.diagnostic.Origin;
import dev.waymark.processor.map.MappedModel;
import dev.waymark.schema.Column;
import dev.waymark.schema.MemberPath;
import dev.waymark.schema.QualifiedName;
import java.util.Optional;

/**
 * Where in the sources something about a table or column is said: on its attribute, else on its
 * entity, else on the revision.
 *
 * @param model what knows where each comes from
 * @param revision the revision
 */
record Places(MappedModel model, Origin revision) {

  Origin table(QualifiedName name) {
    return Optional.ofNullable(model.tables().get(name)).orElse(revision);
  }

  Origin member(Column<?> column) {
    return member(new MemberPath(column.table(), column.name()));
  }

  Origin member(MemberPath path) {
    return Optional.ofNullable(model.members().get(path)).orElseGet(() -> table(path.table()));
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
