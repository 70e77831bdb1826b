package dev.waymark.migration;

import dev.waymark.operation.Commutation;
import dev.waymark.operation.Commutation.Clash;
import dev.waymark.operation.Replay;
import dev.waymark.schema.QualifiedName;
import dev.waymark.schema.Schema;
import dev.waymark.schema.SchemaException;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Collectors;

/**
 * The order in which a database gets its migrations. It is not that of their versions where a
 * branch is merged whose revisions are older than those that the database has already.
 *
 * @param migrations the migrations in that order
 */
public record RunOrder(List<Migration> migrations) {
  private static final int MOST = 5;

  /** Copies the list. */
  public RunOrder {
    migrations = List.copyOf(migrations);
  }

  /** The same migrations in the order of their versions. */
  public RunOrder byVersion() {
    List<Migration> sorted = new ArrayList<>(migrations);
    sorted.sort(Comparator.comparing(m -> m.name().version()));
    return new RunOrder(sorted);
  }

  /**
   * The schema after all of them.
   *
   * @throws SchemaException if one does not fit those before it; the message names it
   */
  public Schema replay() {
    Schema schema = Schema.empty();
    for (Migration migration : migrations) {
      try {
        schema = Replay.of(schema, migration.upgrade());
      } catch (SchemaException e) {
        throw new SchemaException("revision " + migration.name() + ": " + e.getMessage(), e);
      }
    }
    return schema;
  }

  /**
   * Why this order may leave another database than that of the versions does: the steps that clash,
   * a sentence each. Empty if it is proved that it leaves the same.
   */
  public List<String> clashes() {
    List<String> clashes = new ArrayList<>();
    for (int i = 0; i < migrations.size(); i++) {
      for (int j = i + 1; j < migrations.size(); j++) {
        Migration earlier = migrations.get(i);
        Migration later = migrations.get(j);
        if (earlier.name().version().compareTo(later.name().version()) > 0) {
          clashes.addAll(ofRows(later, earlier));
        }
      }
    }
    ofTables().ifPresent(clashes::add);
    return clashes.size() <= MOST ? clashes : shortened(clashes);
  }

  private static List<String> shortened(List<String> clashes) {
    List<String> first = new ArrayList<>(clashes.subList(0, MOST));
    first.add("and " + (clashes.size() - MOST) + " more");
    return first;
  }

  private static List<String> ofRows(Migration lower, Migration higher) {
    List<String> clashes = new ArrayList<>();
    for (Clash clash : Commutation.clashes(lower.upgrade(), higher.upgrade())) {
      clashes.add(
          "\""
              + clash.first()
              + "\" of revision "
              + lower.name()
              + " and \""
              + clash.second()
              + "\" of revision "
              + higher.name()
              + ": rows may be others in the other order");
    }
    return clashes;
  }

  private Optional<String> ofTables() {
    try {
      Schema wanted = byVersion().replay();
      Schema got = replay();
      return wanted.equals(got)
          ? Optional.empty()
          : Optional.of("the other order gives other tables: " + differing(wanted, got));
    } catch (SchemaException e) {
      return Optional.of(String.valueOf(e.getMessage()));
    }
  }

  private static String differing(Schema one, Schema other) {
    return one.tables().equals(other.tables())
        ? "other sequences"
        : one.tablesOtherThan(other).stream()
            .map(QualifiedName::toString)
            .collect(Collectors.joining(", "));
  }
}
