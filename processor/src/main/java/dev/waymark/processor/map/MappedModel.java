package dev.waymark.processor.map;

import dev.waymark.diff.Target;
import dev.waymark.processor.diagnostic.Origin;
import dev.waymark.schema.MemberPath;
import dev.waymark.schema.QualifiedName;
import dev.waymark.schema.Schema;
import java.util.Collections;
import java.util.Map;

/**
 * The schema of the entities, and where each part of it comes from.
 *
 * @param target the schema, the names in it that nobody wrote, and the developer's hints
 * @param tables the entity or attribute that each table comes from
 * @param members the entity or attribute that each column, key, check and index comes from
 */
public record MappedModel(
    Target target, Map<QualifiedName, Origin> tables, Map<MemberPath, Origin> members) {

  /** Takes the maps over, which are large, and nobody changes from here on. */
  public MappedModel {
    tables = Collections.unmodifiableMap(tables);
    members = Collections.unmodifiableMap(members);
  }

  /** The same with another schema, whose tables and columns have the same names. */
  public MappedModel with(Schema schema) {
    return new MappedModel(target.with(schema), tables, members);
  }
}
