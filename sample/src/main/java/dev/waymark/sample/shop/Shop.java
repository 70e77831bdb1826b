package dev.waymark.sample.shop;

import dev.waymark.Waymark;
import dev.waymark.command.Current;
import dev.waymark.command.History;
import dev.waymark.command.Transition;
import dev.waymark.history.HistoryRow;
import dev.waymark.migration.Version;
import dev.waymark.run.Applied;
import java.io.PrintStream;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.Optional;
import java.util.logging.Level;
import java.util.logging.Logger;
import org.h2.jdbcx.JdbcDataSource;

/**
 * Takes the shop's database through its revisions, and prints what happens to it: customers of the
 * first revision get an e-mail address, a full name, and addresses in a table of their own; the
 * last step is taken back and done again, and the rows are still there.
 */
public final class Shop {
  private final JdbcDataSource database = new JdbcDataSource();
  private final PrintStream out;

  Shop(Path file, PrintStream out) {
    this.out = out;
    database.setURL("jdbc:h2:file:" + file.toAbsolutePath());
    database.setUser("sa");
  }

  /**
   * Runs the story.
   *
   * @param arguments the path of the database file, without its ending
   */
  public static void main(String[] arguments) throws SQLException {
    Logger.getLogger("org.flywaydb").setLevel(Level.WARNING);
    Logger.getLogger("org.hibernate").setLevel(Level.WARNING);
    new Shop(Path.of(arguments.length > 0 ? arguments[0] : "shop"), System.out).run();
  }

  void run() throws SQLException {
    Waymark waymark = Waymark.configure().dataSource(database).load();
    try (Connection open = database.getConnection()) { // keeps H2 from closing in between
      Rows rows = new Rows(open, out);
      Current.Result current = waymark.current();
      title("The database is at " + revision(current.version()));
      current.pending().forEach(name -> out.println("  pending " + name));

      if (current.version().isEmpty()) {
        report("Upgrade to revision 1", waymark.upgradeTo("1"));
        rows.firstCustomers();
        rows.print("Its customers", "select id, name, street, city from customers order by id");
      }
      report("Upgrade", waymark.upgrade());
      rows.print("The customers now", Rows.CUSTOMERS);
      rows.print("Their addresses", Rows.ADDRESSES);

      report("One step down", waymark.allowDataLoss().downgrade(1));
      rows.print(
          "The addresses are back in place",
          "select id, full_name, street, city from customers order by id");

      report("One step up", waymark.upgrade());
      rows.print("The addresses again", Rows.ADDRESSES);

      history(waymark);
      Orm.look(database, out);
    }
  }

  private void title(String text) {
    out.println();
    out.println(text);
  }

  private static String revision(Optional<Version> version) {
    return version.map(v -> "revision " + v).orElse("no revision yet");
  }

  private void report(String what, Transition transition) {
    title(what + ": " + revision(transition.from()) + " → " + revision(transition.to()));
    for (Applied applied : transition.ran()) {
      out.println("  " + applied.name());
    }
    if (transition.ran().isEmpty()) {
      out.println("  nothing to do");
    }
  }

  private void history(Waymark waymark) {
    title("The history");
    for (History.Entry entry : waymark.history()) {
      HistoryRow row = entry.row();
      out.printf(
          "  %2d  %-4s %-42s %-10s %s%n",
          row.rank(),
          row.version().map(Version::toString).orElse(""),
          row.description(),
          entry.state().toString().toLowerCase(java.util.Locale.ROOT),
          row.installedBy());
    }
  }
}
