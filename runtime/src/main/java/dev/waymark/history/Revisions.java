package dev.waymark.history;

import dev.waymark.database.WaymarkException;
import dev.waymark.migration.Migration;
import dev.waymark.migration.Version;
import dev.waymark.operation.Replay;
import dev.waymark.schema.Schema;
import dev.waymark.schema.SchemaException;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/** The migrations of one database, by version, and the schema between any two of them. */
public final class Revisions {
  private final TreeMap<Version, Migration> byVersion;
  private final List<Migration> order;
  private @Nullable Map<Version, Schema> schemasAfter;

  private Revisions(SortedMap<Version, Migration> byVersion, List<Migration> order) {
    this.byVersion = new TreeMap<>(byVersion);
    this.order = List.copyOf(order);
  }

  /**
   * The migrations in the order of their versions.
   *
   * @throws WaymarkException if two have one version, or one is a baseline and not the first
   */
  public static Revisions of(Collection<Migration> migrations) {
    TreeMap<Version, Migration> byVersion = new TreeMap<>();
    for (Migration migration : migrations) {
      Migration other = byVersion.put(migration.name().version(), migration);
      if (other != null) {
        throw new WaymarkException(
            other.getClass().getName()
                + " and "
                + migration.getClass().getName()
                + " are both revision "
                + migration.name().version()
                + ": give one of them another version, or choose the migrations of one package");
      }
    }
    Revisions revisions = new Revisions(byVersion, List.copyOf(byVersion.values()));
    revisions.expectBaselineFirst();
    return revisions;
  }

  /**
   * The same migrations for a database that gets them in that order, which tells the schema before
   * and after each.
   */
  Revisions inOrder(List<Migration> migrations) {
    return order.equals(migrations) ? this : new Revisions(byVersion, migrations);
  }

  private void expectBaselineFirst() {
    for (Migration migration : byVersion.values()) {
      if (migration.isBaseline() && migration != byVersion.firstEntry().getValue()) {
        throw new WaymarkException(
            migration.getClass().getName()
                + " is a baseline, but "
                + byVersion.firstEntry().getValue().getClass().getName()
                + " comes before it: only the first revision can be the baseline");
      }
    }
  }

  /** The baseline: the first of them, if it is one. */
  public Optional<Migration> baseline() {
    return byVersion.isEmpty()
        ? Optional.empty()
        : Optional.of(byVersion.firstEntry().getValue()).filter(Migration::isBaseline);
  }

  /** The newest of the revisions whose place the baseline takes, if it takes that of some. */
  public Optional<Version> replaced() {
    return baseline()
        .map(Migration::replaces)
        .filter(replaces -> !replaces.isEmpty())
        .map(Version::of);
  }

  /** Whether a revision was one of those whose place the baseline takes. */
  public boolean isReplaced(Version version) {
    return replaced().isPresent() && version.compareTo(replaced().get()) <= 0;
  }

  /** All of them, the oldest first. */
  public List<Migration> all() {
    return List.copyOf(byVersion.values());
  }

  /** Their versions, the oldest first. */
  public List<Version> versions() {
    return List.copyOf(byVersion.keySet());
  }

  /** The one with that version. */
  public Optional<Migration> find(Version version) {
    return Optional.ofNullable(byVersion.get(version));
  }

  /** The schema of a database at that revision, or before the first one. */
  public Schema schemaAt(Optional<Version> version) {
    return version.map(this::schemaAfter).orElseGet(Schema::empty);
  }

  /** The newest revision, if there is one. */
  public Optional<Version> head() {
    return byVersion.isEmpty() ? Optional.empty() : Optional.of(byVersion.lastKey());
  }

  /** The revision before that one, if there is one. */
  public Optional<Version> before(Version version) {
    return Optional.ofNullable(byVersion.lowerKey(version));
  }

  /** The schema that the upgrade to the revision finds. */
  public Schema schemaBefore(Migration migration) {
    Version version = migration.name().version();
    Optional<Version> earlier = Optional.empty();
    for (Migration other : order) {
      if (other.name().version().equals(version)) {
        break;
      }
      earlier = Optional.of(other.name().version());
    }
    return schemaAt(earlier);
  }

  /** The schema that the upgrade to the revision leaves. */
  public Schema schemaAfter(Migration migration) {
    return schemaAfter(migration.name().version());
  }

  /** The revision after that one, if there is one. */
  public Optional<Version> after(Version version) {
    return Optional.ofNullable(byVersion.higherKey(version));
  }

  /**
   * The schema after that revision.
   *
   * @throws java.util.NoSuchElementException if there is no such revision
   */
  public Schema schemaAfter(Version version) {
    return Optional.ofNullable(schemasAfter().get(version)).orElseThrow();
  }

  // Only when a revision is run: most starts of an application find nothing to do.
  private synchronized Map<Version, Schema> schemasAfter() {
    Map<Version, Schema> known = schemasAfter;
    if (known == null) {
      known = new TreeMap<>();
      Schema schema = Schema.empty();
      for (Migration migration : order) {
        schema = replay(migration, schema);
        known.put(migration.name().version(), schema);
      }
      schemasAfter = known;
    }
    return known;
  }

  private static Schema replay(Migration migration, Schema before) {
    try {
      return Replay.of(before, migration.upgrade());
    } catch (SchemaException e) {
      throw new WaymarkException(
          "Revision "
              + migration.name()
              + " ("
              + migration.getClass().getName()
              + ") does not fit those before it: "
              + e.getMessage(),
          e);
    }
  }
}
