package dev.waymark.command;

import dev.waymark.database.ServerFacts;
import dev.waymark.flyway.FlywayRunner;
import dev.waymark.history.HistoryRows;
import dev.waymark.history.Revisions;
import dev.waymark.lint.Lint;
import dev.waymark.lint.rule.Change;
import dev.waymark.lint.rule.Finding;
import dev.waymark.lint.rule.Product;
import dev.waymark.lint.rule.ServerVersion;
import dev.waymark.lint.rule.Servers;
import dev.waymark.migration.Migration;
import dev.waymark.migration.MigrationName;
import dev.waymark.operation.Operation;
import dev.waymark.schema.QualifiedName;
import dev.waymark.schema.Schema;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.SortedMap;
import java.util.TreeSet;

/**
 * Says what an upgrade will do: its operations, what is to be said of them on the server that is
 * there, and how many rows the tables have that are concerned.
 *
 * @param runner the database and its migrations
 * @param target the last revision that the upgrade would apply
 */
public record Plan(FlywayRunner runner, Target target) {

  /**
   * What an upgrade will do.
   *
   * @param server the server
   * @param revisions the revisions, in order
   * @param rows how many rows the tables have, by table
   */
  public record Result(ServerFacts server, List<Revision> revisions, SortedMap<String, Long> rows) {

    /** Copies the list. */
    public Result {
      revisions = List.copyOf(revisions);
    }

    /** All of it, in lines. */
    @Override
    public String toString() {
      if (revisions.isEmpty()) {
        return "nothing to do";
      }
      StringBuilder text = new StringBuilder("on " + server);
      revisions.forEach(revision -> text.append("\n").append(revision));
      for (Map.Entry<String, Long> table : rows.entrySet()) {
        text.append("\nrows of ").append(table.getKey()).append(": ").append(table.getValue());
      }
      return text.toString();
    }
  }

  /**
   * What it will do for one revision.
   *
   * @param name the revision
   * @param operations the operations, in words
   * @param findings what is to be said of them on this server
   */
  public record Revision(MigrationName name, List<String> operations, List<Remark> findings) {

    /** Copies the lists. */
    public Revision {
      operations = List.copyOf(operations);
      findings = List.copyOf(findings);
    }

    @Override
    public String toString() {
      StringBuilder text = new StringBuilder("revision " + name);
      operations.forEach(operation -> text.append("\n  ").append(operation));
      findings.forEach(finding -> text.append("\n  ! ").append(finding));
      return text.toString();
    }
  }

  /**
   * A finding of a rule.
   *
   * @param code the code of the rule
   * @param severity how bad it is
   * @param where what it is about
   * @param message the reason
   */
  public record Remark(String code, String severity, String where, String message) {

    static Remark of(Finding finding) {
      return new Remark(
          finding.code(),
          finding.severity().name().toLowerCase(Locale.ROOT),
          finding.where().toString(),
          finding.message());
    }

    @Override
    public String toString() {
      return "[" + code + "] " + severity + ": " + (where.isEmpty() ? "" : where + ": ") + message;
    }
  }

  /**
   * Runs it; it only reads. Rows are counted, which takes its time on large tables.
   *
   * @throws dev.waymark.database.WaymarkException as an {@link Upgrade} does
   */
  public Result run() {
    HistoryRows history = runner.history();
    List<Migration> pending = new Upgrade(runner, target).pending(history);
    Revisions revisions = runner.outstanding(history).inOrder();
    List<Migration> running = pending.stream().filter(m -> !runner.takesOver(m)).toList();
    ServerFacts server = runner.server();
    Servers servers = servers(server);
    return new Result(
        server,
        pending.stream()
            .map(
                migration ->
                    running.contains(migration)
                        ? revision(migration, revisions, servers)
                        : new Revision(migration.name(), List.of(DryRun.TAKEN), List.of()))
            .toList(),
        runner.rowCounts(concerned(running, revisions)));
  }

  private static Servers servers(ServerFacts server) {
    Product product =
        Arrays.stream(Product.values())
            .filter(candidate -> candidate.dialect().equals(server.dialect()))
            .findFirst()
            .orElseThrow();
    ServerVersion version = ServerVersion.parse(server.version()).orElse(product.oldest());
    return Servers.of(List.of(new Servers.Server(product, version)));
  }

  private static Revision revision(Migration migration, Revisions revisions, Servers servers) {
    Schema before = revisions.schemaBefore(migration);
    Change change =
        Change.of(
            migration.upgrade(),
            Optional.of(migration.downgrade()),
            before,
            servers,
            migration.inTransaction());
    return new Revision(
        migration.name(),
        migration.upgrade().stream().map(Operation::toString).toList(),
        Lint.of(change).stream().map(Remark::of).toList());
  }

  /** The tables that are there now and that the revisions change, or whose rows they do. */
  private static List<QualifiedName> concerned(List<Migration> pending, Revisions revisions) {
    if (pending.isEmpty()) {
      return List.of();
    }
    Schema now = revisions.schemaBefore(pending.get(0));
    TreeSet<QualifiedName> tables = new TreeSet<>();
    for (Migration migration : pending) {
      for (Operation operation : migration.upgrade()) {
        operation.accept(ConcernedTable.INSTANCE).ifPresent(tables::add);
      }
    }
    tables.removeIf(table -> now.tables().find(table).isEmpty());
    return List.copyOf(tables);
  }
}
