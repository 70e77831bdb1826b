package dev.waymark.processor.map;

import dev.waymark.processor.diagnostic.Origin;
import dev.waymark.schema.Deferrability;
import dev.waymark.schema.IndexPart;
import dev.waymark.schema.Name;
import dev.waymark.schema.OnDelete;
import dev.waymark.schema.OnUpdate;
import dev.waymark.schema.QualifiedName;
import java.util.List;
import java.util.Optional;

/** A key, check or index that may still be without a name. */
sealed interface RuleDraft {

  /** The name that was written, if one was. */
  Optional<Name> writtenName();

  /** Where it comes from. */
  Origin origin();

  /** The same rule from another place. */
  RuleDraft from(Origin place);

  /** The columns that a derived name names. */
  List<Name> namedAfter();

  /** A primary key. */
  record Primary(List<Name> columns, Origin origin) implements RuleDraft {
    @Override
    public Primary from(Origin place) {
      return new Primary(columns, place);
    }

    @Override
    public Optional<Name> writtenName() {
      return Optional.empty();
    }

    @Override
    public List<Name> namedAfter() {
      return List.of();
    }
  }

  /** A unique key. */
  record Unique(
      Optional<Name> writtenName, List<Name> columns, Deferrability deferrability, Origin origin)
      implements RuleDraft {
    /** One that is checked at once. */
    Unique(Optional<Name> writtenName, List<Name> columns, Origin origin) {
      this(writtenName, columns, Deferrability.NOT_DEFERRABLE, origin);
    }

    @Override
    public Unique from(Origin place) {
      return new Unique(writtenName, columns, deferrability, place);
    }

    @Override
    public List<Name> namedAfter() {
      return columns;
    }
  }

  /** A foreign key. */
  record Foreign(
      Optional<Name> writtenName,
      List<Name> columns,
      QualifiedName target,
      List<Name> targetColumns,
      OnDelete onDelete,
      OnUpdate onUpdate,
      Deferrability deferrability,
      Origin origin)
      implements RuleDraft {
    @Override
    public Foreign from(Origin place) {
      return new Foreign(
          writtenName, columns, target, targetColumns, onDelete, onUpdate, deferrability, place);
    }

    @Override
    public List<Name> namedAfter() {
      return columns;
    }

    boolean sameRule(Foreign that) {
      return columns.equals(that.columns) && target.equals(that.target);
    }
  }

  /** A check. */
  record Condition(
      Optional<Name> writtenName, String expression, List<Name> namedAfter, Origin origin)
      implements RuleDraft {
    @Override
    public Condition from(Origin place) {
      return new Condition(writtenName, expression, namedAfter, place);
    }
  }

  /** An index. */
  record Ordered(
      Optional<Name> writtenName,
      List<IndexPart> columns,
      boolean unique,
      List<Name> include,
      Optional<String> where,
      List<Name> namedAfter,
      Origin origin)
      implements RuleDraft {
    @Override
    public Ordered from(Origin place) {
      return new Ordered(writtenName, columns, unique, include, where, namedAfter, place);
    }
  }
}
