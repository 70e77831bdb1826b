package dev.waymark.snapshot;

import com.grack.nanojson.JsonArray;
import com.grack.nanojson.JsonObject;
import com.grack.nanojson.JsonParser;
import com.grack.nanojson.JsonParserException;
import dev.waymark.schema.Check;
import dev.waymark.schema.Column;
import dev.waymark.schema.ColumnSpec;
import dev.waymark.schema.Deferrability;
import dev.waymark.schema.ForeignKey;
import dev.waymark.schema.Generation;
import dev.waymark.schema.Index;
import dev.waymark.schema.Members;
import dev.waymark.schema.Name;
import dev.waymark.schema.OnDelete;
import dev.waymark.schema.OnUpdate;
import dev.waymark.schema.PrimaryKey;
import dev.waymark.schema.QualifiedName;
import dev.waymark.schema.Schema;
import dev.waymark.schema.SchemaException;
import dev.waymark.schema.Sequence;
import dev.waymark.schema.SqlType;
import dev.waymark.schema.Table;
import dev.waymark.schema.UniqueKey;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.function.Function;
import java.util.regex.Pattern;

/** Reads what {@link SnapshotWriter} writes, and says where a text is not that. */
final class SnapshotReader {
  private static final Pattern CONFLICT = Pattern.compile("(?m)^(<{7}|={7}|>{7})");

  Snapshot read(String json) {
    if (CONFLICT.matcher(json).find()) {
      throw new SnapshotException("it has git's conflict markers");
    }
    try {
      JsonObject root = JsonParser.object().from(json);
      int format = root.getInt("format");
      if (format != Snapshot.FORMAT) {
        throw new SnapshotException(
            "its format is " + format + ", this Waymark reads " + Snapshot.FORMAT);
      }
      List<Table> tables = list(root, "tables", SnapshotReader::table);
      List<Sequence> sequences = list(root, "sequences", SnapshotReader::sequence);
      List<String> heldBack = root.has("heldBack") ? texts(root, "heldBack") : List.of();
      return new Snapshot(text(root, "head"), Schema.of(tables, sequences), heldBack);
    } catch (JsonParserException e) {
      throw new SnapshotException(
          "line " + e.getLinePosition() + " is not JSON: " + e.getMessage(), e);
    } catch (SchemaException | ClassCastException e) {
      throw new SnapshotException(String.valueOf(e.getMessage()), e);
    }
  }

  private static <T> List<T> list(JsonObject object, String field, Function<JsonObject, T> read) {
    JsonArray array = object.getArray(field);
    List<T> result = new ArrayList<>();
    if (array != null) {
      for (Object entry : array) {
        result.add(read.apply((JsonObject) entry));
      }
    }
    return result;
  }

  private static Table table(JsonObject json) {
    QualifiedName table = QualifiedName.of(text(json, "name"));
    return new Table(
        table,
        Members.of(list(json, "columns", c -> column(table, c))),
        Optional.ofNullable(json.getObject("primaryKey")).map(k -> primaryKey(table, k)),
        Members.of(list(json, "uniqueKeys", k -> uniqueKey(table, k))),
        Members.of(list(json, "foreignKeys", k -> foreignKey(table, k))),
        Members.of(list(json, "checks", c -> new Check(table, name(c, "name"), text(c, "check")))),
        Members.of(list(json, "indexes", i -> index(table, i))),
        optional(json, "comment"));
  }

  private static Column<?> column(QualifiedName table, JsonObject json) {
    ColumnSpec<?> spec =
        new ColumnSpec<>(
            type(json),
            json.getBoolean("nullable"),
            optional(json, "default"),
            optional(json, "generated").isPresent(),
            optional(json, "comment"),
            optional(json, "collation"),
            optional(json, "generatedAs")
                .map(sql -> new Generation(sql, json.getBoolean("stored", true))));
    return new Column<>(table, name(json, "name"), spec);
  }

  private static SqlType<?> type(JsonObject json) {
    Optional<String> definition = optional(json, "definition");
    if (definition.isEmpty()) {
      return TypeText.read(text(json, "type"));
    }
    String java = text(json, "java");
    Class<?> javaType =
        SqlType.customClass(java)
            .orElseThrow(() -> new SnapshotException("'" + java + "' is no class of values"));
    return SqlType.custom(javaType, definition.get());
  }

  private static PrimaryKey primaryKey(QualifiedName table, JsonObject json) {
    return new PrimaryKey(table, name(json, "name"), names(json, "columns"));
  }

  private static UniqueKey uniqueKey(QualifiedName table, JsonObject json) {
    return new UniqueKey(table, name(json, "name"), names(json, "columns"), deferrability(json));
  }

  private static ForeignKey foreignKey(QualifiedName table, JsonObject json) {
    return new ForeignKey(
        table,
        name(json, "name"),
        names(json, "columns"),
        QualifiedName.of(text(json, "references")),
        names(json, "targetColumns"),
        constant(json, "onDelete", OnDelete.NO_ACTION),
        constant(json, "onUpdate", OnUpdate.NO_ACTION),
        deferrability(json));
  }

  private static Deferrability deferrability(JsonObject json) {
    return constant(json, "deferrability", Deferrability.NOT_DEFERRABLE);
  }

  private static <E extends Enum<E>> E constant(JsonObject json, String field, E usual) {
    String text = optional(json, field).orElse(usual.name());
    try {
      return Enum.valueOf(usual.getDeclaringClass(), text);
    } catch (IllegalArgumentException e) {
      throw new SnapshotException("'" + text + "' is no " + field, e);
    }
  }

  private static Index index(QualifiedName table, JsonObject json) {
    return new Index(
        table,
        name(json, "name"),
        texts(json, "columns").stream().map(IndexPartText::read).toList(),
        json.getBoolean("unique", false),
        json.has("include") ? names(json, "include") : List.of(),
        optional(json, "where"));
  }

  private static Sequence sequence(JsonObject json) {
    return new Sequence(
        QualifiedName.of(text(json, "name")), json.getLong("start"), json.getLong("increment"));
  }

  private static String text(JsonObject json, String field) {
    return optional(json, field)
        .orElseThrow(() -> new SnapshotException("an entry has no \"" + field + "\": " + json));
  }

  private static Optional<String> optional(JsonObject json, String field) {
    return Optional.ofNullable(json.getString(field));
  }

  private static Name name(JsonObject json, String field) {
    return Name.of(text(json, field));
  }

  private static List<Name> names(JsonObject json, String field) {
    return texts(json, field).stream().map(Name::of).toList();
  }

  private static List<String> texts(JsonObject json, String field) {
    JsonArray array = json.getArray(field);
    if (array == null || array.isEmpty()) {
      throw new SnapshotException("an entry has no \"" + field + "\": " + json);
    }
    return array.stream().map(String.class::cast).toList();
  }
}
