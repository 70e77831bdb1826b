package dev.waymark.lint;

import dev.waymark.lint.rule.Change;
import dev.waymark.lint.rule.Finding;
import dev.waymark.lint.rule.Servers;
import dev.waymark.lint.rule.Servers.Server;
import dev.waymark.operation.Operation;
import java.util.List;
import java.util.Optional;

/**
 * A revision, and whether a rule finds something in it.
 *
 * @param code the code of the rule
 * @param isFound whether it finds something
 * @param what the revision in words
 * @param up its upgrade
 * @param down its downgrade, if that counts
 * @param servers the servers on which it runs
 * @param inTransaction whether it runs in a transaction
 */
public record LintCase(
    String code,
    boolean isFound,
    String what,
    List<Operation> up,
    Optional<List<Operation>> down,
    List<Server> servers,
    boolean inTransaction) {

  static LintCase found(String code, String what, Operation... up) {
    return new LintCase(code, true, what, List.of(up), Optional.empty(), List.of(), true);
  }

  static LintCase clean(String code, String what, Operation... up) {
    return new LintCase(code, false, what, List.of(up), Optional.empty(), List.of(), true);
  }

  LintCase takenBackBy(Operation... steps) {
    return new LintCase(
        code, isFound, what, up, Optional.of(List.of(steps)), servers, inTransaction);
  }

  LintCase on(Server... some) {
    return new LintCase(code, isFound, what, up, down, List.of(some), inTransaction);
  }

  LintCase withoutTransaction() {
    return new LintCase(code, isFound, what, up, down, servers, false);
  }

  /** What all rules find in it. */
  public List<Finding> findings() {
    return Lint.of(Change.of(up, down, Shop.SCHEMA, Servers.of(servers), inTransaction));
  }

  /** What the rule finds in it. */
  public List<Finding> own() {
    return findings().stream().filter(finding -> finding.code().equals(code)).toList();
  }

  @Override
  public String toString() {
    return code + (isFound ? " finds " : " lets pass ") + what;
  }
}
