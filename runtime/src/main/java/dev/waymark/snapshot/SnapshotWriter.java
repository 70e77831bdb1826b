package dev.waymark.snapshot;

import dev.waymark.schema.Check;
import dev.waymark.schema.Column;
import dev.waymark.schema.ColumnSpec;
import dev.waymark.schema.Deferrability;
import dev.waymark.schema.ForeignKey;
import dev.waymark.schema.Generation;
import dev.waymark.schema.Index;
import dev.waymark.schema.Name;
import dev.waymark.schema.OnDelete;
import dev.waymark.schema.OnUpdate;
import dev.waymark.schema.PrimaryKey;
import dev.waymark.schema.Sequence;
import dev.waymark.schema.Table;
import dev.waymark.schema.TypeKind;
import dev.waymark.schema.UniqueKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/**
 * Writes the canonical text. Everything is ordered by name, the columns of the primary key before
 * the others, because the order of declaration has no meaning that a merge should have to respect.
 */
final class SnapshotWriter {
  private final StringBuilder out = new StringBuilder();

  String write(Snapshot snapshot) {
    out.append("{\n");
    out.append("  \"format\": ").append(Snapshot.FORMAT).append(",\n");
    out.append("  \"head\": ").append(JsonLine.quote(snapshot.head())).append(",\n");
    out.append("  \"tables\": ");
    block("  ", snapshot.schema().tables().sorted().stream().map(this::table).toList());
    List<Sequence> sequences = snapshot.schema().sequences().sorted();
    if (!sequences.isEmpty()) {
      out.append(",\n  \"sequences\": ");
      block("  ", sequences.stream().map(this::sequence).toList());
    }
    if (!snapshot.heldBack().isEmpty()) {
      out.append(",\n  \"heldBack\": ");
      block("  ", snapshot.heldBack().stream().map(JsonLine::quote).toList());
    }
    return out.append("\n}\n").toString();
  }

  /** A list with an entry per line. */
  private void block(String indent, List<String> entries) {
    out.append(list(indent, entries));
  }

  private static String list(String indent, List<String> entries) {
    if (entries.isEmpty()) {
      return "[]";
    }
    String separator = ",\n" + indent + "  ";
    return "[\n" + indent + "  " + String.join(separator, entries) + "\n" + indent + "]";
  }

  private String table(Table table) {
    List<String> fields = new ArrayList<>();
    fields.add("\"name\": " + JsonLine.quote(table.name().toString()));
    table.comment().ifPresent(text -> fields.add("\"comment\": " + JsonLine.quote(text)));
    fields.add("\"columns\": " + list("      ", columns(table)));
    table.primaryKey().ifPresent(key -> fields.add("\"primaryKey\": " + primaryKey(key)));
    members(fields, "uniqueKeys", table.uniqueKeys().sorted(), SnapshotWriter::uniqueKey);
    members(fields, "foreignKeys", table.foreignKeys().sorted(), SnapshotWriter::foreignKey);
    members(fields, "checks", table.checks().sorted(), SnapshotWriter::check);
    members(fields, "indexes", table.indexes().sorted(), SnapshotWriter::index);
    return "{\n      " + String.join(",\n      ", fields) + "\n    }";
  }

  private static <M> void members(
      List<String> fields, String title, List<M> members, Function<M, String> line) {
    if (!members.isEmpty()) {
      fields.add("\"" + title + "\": " + list("      ", members.stream().map(line).toList()));
    }
  }

  private static List<String> columns(Table table) {
    List<Name> key =
        table.primaryKey().isPresent() ? table.primaryKey().get().columns() : List.of();
    List<String> lines = new ArrayList<>();
    for (Name name : key) {
      table.columns().find(name).ifPresent(column -> lines.add(column(column)));
    }
    for (Column<?> column : table.columns().sorted()) {
      if (!key.contains(column.name())) {
        lines.add(column(column));
      }
    }
    return lines;
  }

  private static String column(Column<?> column) {
    ColumnSpec<?> spec = column.spec();
    JsonLine line = new JsonLine().text("name", column.name());
    if (spec.type().kind() == TypeKind.CUSTOM) {
      line.text("definition", spec.type()).text("java", spec.type().javaType().getSimpleName());
    } else {
      line.text("type", spec.type());
    }
    optional(line, "collation", spec.collation());
    if (spec.generation().isPresent()) {
      generation(line, spec.generation().get());
    }
    line.bool("nullable", spec.isNullable());
    if (spec.isIdentity()) {
      line.text("generated", "identity");
    }
    optional(line, "default", spec.defaultSql());
    optional(line, "comment", spec.comment());
    return line.toString();
  }

  private static void generation(JsonLine line, Generation how) {
    line.text("generatedAs", how.expression());
    if (!how.isStored()) {
      line.bool("stored", false);
    }
  }

  private static void optional(JsonLine line, String field, Optional<String> value) {
    if (value.isPresent()) {
      line.text(field, value.get());
    }
  }

  private static String primaryKey(PrimaryKey key) {
    return new JsonLine().text("name", key.name()).texts("columns", key.columns()).toString();
  }

  private static String uniqueKey(UniqueKey key) {
    JsonLine line = new JsonLine().text("name", key.name()).texts("columns", key.columns());
    deferrability(line, key.deferrability());
    return line.toString();
  }

  private static void deferrability(JsonLine line, Deferrability deferrability) {
    if (deferrability != Deferrability.NOT_DEFERRABLE) {
      line.text("deferrability", deferrability.name());
    }
  }

  private static String foreignKey(ForeignKey key) {
    JsonLine line =
        new JsonLine()
            .text("name", key.name())
            .texts("columns", key.columns())
            .text("references", key.target())
            .texts("targetColumns", key.targetColumns());
    if (key.onDelete() != OnDelete.NO_ACTION) {
      line.text("onDelete", key.onDelete().name());
    }
    if (key.onUpdate() != OnUpdate.NO_ACTION) {
      line.text("onUpdate", key.onUpdate().name());
    }
    deferrability(line, key.deferrability());
    return line.toString();
  }

  private static String check(Check check) {
    return new JsonLine().text("name", check.name()).text("check", check.expression()).toString();
  }

  private static String index(Index index) {
    JsonLine line = new JsonLine().text("name", index.name()).texts("columns", index.columns());
    if (index.unique()) {
      line.bool("unique", true);
    }
    if (!index.include().isEmpty()) {
      line.texts("include", index.include());
    }
    optional(line, "where", index.where());
    return line.toString();
  }

  private String sequence(Sequence sequence) {
    return new JsonLine()
        .text("name", sequence.name())
        .number("start", sequence.start())
        .number("increment", sequence.increment())
        .toString();
  }
}
