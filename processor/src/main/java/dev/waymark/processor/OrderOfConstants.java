package dev.waymark.processor;

import dev.waymark.processor.compiler.Eclipse;
import dev.waymark.processor.compiler.Given;
import dev.waymark.processor.compiler.Sources;
import dev.waymark.processor.map.MappedModel;
import dev.waymark.schema.Column;
import dev.waymark.schema.ColumnSpec;
import dev.waymark.schema.Schema;
import dev.waymark.schema.SqlType;
import dev.waymark.schema.Table;
import dev.waymark.snapshot.Snapshot;
import dev.waymark.snapshot.SnapshotException;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import javax.annotation.processing.ProcessingEnvironment;
import javax.lang.model.element.Element;
import javax.lang.model.element.ElementKind;
import javax.lang.model.element.TypeElement;

/**
 * The order of constants of enums that a compilation was not given. Eclipse's compiler sorts the
 * constants of a class file by name, so what it says of such an enum is no change; the order is
 * that of the snapshot then. Other compilers keep the order of the class file.
 */
final class OrderOfConstants {
  private final Schema known;
  private final Set<List<String>> passed;

  private OrderOfConstants(Schema known, Set<List<String>> passed) {
    this.known = known;
    this.passed = passed;
  }

  /**
   * The model with the order that is known, where Eclipse compiles and the snapshot can be read.
   */
  static MappedModel settle(
      ProcessingEnvironment environment, Given given, MappedModel model, Optional<String> text) {
    if (!Eclipse.isSeen(environment) || text.isEmpty()) {
      return model;
    }
    try {
      Schema known = Snapshot.read(text.get()).schema();
      Set<List<String>> passed = passed(environment, given);
      return model.with(new OrderOfConstants(known, passed).of(model.target().schema()));
    } catch (SnapshotException e) {
      return model; // which is reported where the two are compared
    }
  }

  /** What was passed earlier in the same build is a class file by now. */
  private static Set<List<String>> passed(ProcessingEnvironment environment, Given given) {
    Sources sources = Sources.of(environment);
    Set<List<String>> passed = new HashSet<>();
    for (String name : given.roots()) {
      TypeElement root = environment.getElementUtils().getTypeElement(name);
      if (root != null && sources.of(root).isPresent()) {
        collect(root, passed);
      }
    }
    return passed;
  }

  private static void collect(Element type, Set<List<String>> passed) {
    passed.add(
        type.getEnclosedElements().stream()
            .filter(member -> member.getKind() == ElementKind.ENUM_CONSTANT)
            .map(constant -> constant.getSimpleName().toString())
            .toList());
    for (Element member : type.getEnclosedElements()) {
      if (member instanceof TypeElement) {
        collect(member, passed);
      }
    }
  }

  private Schema of(Schema wanted) {
    return wanted.withTables(wanted.tables().map(this::of));
  }

  private Table of(Table wanted) {
    Optional<Table> before = known.tables().find(wanted.name());
    return before.isEmpty()
        ? wanted
        : wanted.withColumns(wanted.columns().map(column -> of(column, before.get())));
  }

  private Column<?> of(Column<?> wanted, Table before) {
    return before
        .columns()
        .find(wanted.name())
        .map(column -> column.spec().type())
        .filter(type -> isOtherwiseSorted(wanted.spec().type(), type))
        .<Column<?>>map(type -> sorted(wanted, type))
        .orElse(wanted);
  }

  private boolean isOtherwiseSorted(SqlType<?> wanted, SqlType<?> before) {
    return !wanted.equals(before)
        && wanted.kind() == before.kind()
        && Set.copyOf(wanted.values()).equals(Set.copyOf(before.values()))
        && !passed.contains(wanted.values());
  }

  private static <T> Column<T> sorted(Column<T> wanted, SqlType<?> before) {
    SqlType<T> type = wanted.spec().type();
    ColumnSpec<T> spec =
        wanted
            .spec()
            .as(
                new SqlType<>(
                    type.kind(),
                    type.javaType(),
                    type.sizes(),
                    before.values(),
                    type.definition(),
                    type.element()));
    return wanted.as(spec);
  }
}
