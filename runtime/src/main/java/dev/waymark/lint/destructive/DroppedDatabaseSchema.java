package dev.waymark.lint.destructive;

import dev.waymark.lint.rule.Change;
import dev.waymark.lint.rule.Finding;
import dev.waymark.lint.rule.Rule;
import dev.waymark.lint.rule.Severity;
import dev.waymark.lint.rule.Sketch;
import dev.waymark.lint.rule.SqlWords;
import dev.waymark.lint.rule.Where;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/** SQL by hand that drops a database schema, or the database. */
final class DroppedDatabaseSchema extends Rule {
  private static final Pattern DROP =
      SqlWords.pattern("drop (schema|database) (?:if exists )?([^\\s;]+)");

  DroppedDatabaseSchema() {
    super("DS101", Severity.ERROR);
  }

  @Override
  public Stream<Finding> check(Change change) {
    return change.sql().flatMap(sql -> DROP.matcher(sql).results()).map(this::finding);
  }

  private Finding finding(MatchResult drop) {
    String what = drop.group(1).toLowerCase(java.util.Locale.ROOT);
    String name = drop.group(2);
    String old = name + "_old";
    return finding(
        Where.revision(),
        "The SQL drops the " + what + " " + name + " with everything in it, unseen by Waymark.",
        new Sketch()
            .comment("keep it under another name until nobody has missed it")
            .step("up.sql(" + Sketch.text("alter " + what + " " + name + " rename to " + old) + ")")
            .fix());
  }
}
