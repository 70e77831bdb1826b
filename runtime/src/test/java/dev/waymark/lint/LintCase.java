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
 * @param isOnline whether it lets others work meanwhile
 */
public record LintCase(
    String code,
    boolean isFound,
    String what,
    List<Operation> up,
    Optional<List<Operation>> down,
    List<Server> servers,
    boolean inTransaction,
    boolean isOnline) {

  static LintCase found(String code, String what, Operation... up) {
    return new LintCase(code, true, what, List.of(up), Optional.empty(), List.of(), true, false);
  }

  static LintCase clean(String code, String what, Operation... up) {
    return new LintCase(code, false, what, List.of(up), Optional.empty(), List.of(), true, false);
  }

  LintCase takenBackBy(Operation... steps) {
    return new LintCase(
        code, isFound, what, up, Optional.of(List.of(steps)), servers, inTransaction, isOnline);
  }

  LintCase on(Server... some) {
    return new LintCase(code, isFound, what, up, down, List.of(some), inTransaction, isOnline);
  }

  LintCase withoutTransaction() {
    return new LintCase(code, isFound, what, up, down, servers, false, isOnline);
  }

  LintCase online() {
    return new LintCase(code, isFound, what, up, down, servers, inTransaction, true);
  }

  /** What all rules find in it. */
  public List<Finding> findings() {
    Change change = Change.of(up, down, Shop.SCHEMA, Servers.of(servers), inTransaction);
    return Lint.of(isOnline ? change.online() : change);
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
