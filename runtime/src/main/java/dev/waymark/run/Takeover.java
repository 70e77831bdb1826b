package dev.waymark.run;

import dev.waymark.database.WaymarkException;
import dev.waymark.inspect.Difference;
import dev.waymark.inspect.Difference.Kind;
import dev.waymark.inspect.Difference.Part;
import dev.waymark.migration.Migration;
import dev.waymark.schema.Schema;
import java.util.List;

/**
 * A database that may have what the baseline would create: then it is taken as it is, if the
 * application would not notice a difference.
 *
 * @param baseline the revision
 * @param schema the schema after it
 * @param differences what the database has otherwise
 */
public record Takeover(Migration baseline, Schema schema, List<Difference> differences) {

  /** Whether the database has at least one of the tables. */
  public boolean isBegun() {
    long missing =
        differences.stream()
            .filter(d -> d.kind() == Kind.MISSING && d.part() == Part.TABLE)
            .count();
    return missing < schema.tables().size();
  }

  /**
   * Checks that the database fits.
   *
   * @throws WaymarkException if a table or column is missing, or has another type; it names all
   *     that is otherwise
   */
  public void expectFit() {
    if (differences.stream().noneMatch(Difference::isGrave)) {
      return;
    }
    throw new WaymarkException(
        "The database cannot be taken as being at revision "
            + baseline.name()
            + ", the baseline, because it is not as the entities were then:"
            + inWords()
            + "\nNothing was done. Make the two agree: change the database by hand or by an SQL"
            + " migration before it; or change the entities, delete the file "
            + baseline.name().className()
            + ".java and compile. What is in both under another name, or only in the database, may"
            + " stay so.");
  }

  /** The differences, each in a line of its own. */
  String inWords() {
    StringBuilder text = new StringBuilder();
    differences.forEach(
        d -> text.append("\n  ").append(d.inWords("revision " + baseline.name().version())));
    return text.toString();
  }
}
