package dev.waymark.dialect.h2;

import dev.waymark.dialect.StandardSql;
import dev.waymark.operation.AlterColumn;
import dev.waymark.operation.AlterSequence;
import dev.waymark.operation.DropConstraint;
import dev.waymark.operation.DropIndex;
import dev.waymark.operation.RenameColumn;
import dev.waymark.operation.RenameIndex;
import dev.waymark.operation.RenameSequence;
import dev.waymark.schema.Column;
import dev.waymark.schema.Constraint;
import dev.waymark.schema.Schema;
import dev.waymark.schema.TypeKind;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;

/** The statements of operations in H2. */
final class H2Sql extends StandardSql {

  private static final Set<TypeKind> TEXTS =
      EnumSet.of(TypeKind.CHAR, TypeKind.VARCHAR, TypeKind.CLOB);

  H2Sql(Schema before) {
    super(H2Dialect.NAME, H2Dialect.WORDS, new H2Clauses(), before);
  }

  @Override
  public List<String> alterColumn(AlterColumn op) {
    expectSameGeneration(op);
    List<String> statements = new ArrayList<>();
    dropped(op).forEach(change -> statements.add(alter(op) + change));
    boolean isRetyped = !types().of(op.from().type()).equals(types().of(op.to().type()));
    if (isRetyped || op.using().isPresent()) {
      String using = op.using().map(sql -> " using " + clauses().expression(sql)).orElse(cast(op));
      statements.add(alter(op) + "set data type " + types().of(op.to().type()) + using);
    }
    added(op).forEach(change -> statements.add(alter(op) + change));
    boolean gainsIdentity = !op.from().isIdentity() && op.to().isIdentity();
    // Becoming an identity loses the comment.
    if (!op.from().comment().equals(op.to().comment())
        || (gainsIdentity && op.to().comment().isPresent())) {
      statements.addAll(commentOn(new Column<>(op.table(), op.column(), op.to())));
    }
    return statements;
  }

  /** A text becomes the document that it holds; without a word, H2 makes a JSON text of it. */
  private String cast(AlterColumn op) {
    return op.to().type().kind() == TypeKind.JSON && TEXTS.contains(op.from().type().kind())
        ? " using " + id(op.column()) + " format json"
        : "";
  }

  private String alter(AlterColumn op) {
    return alterTable(op.table()) + "alter column " + id(op.column()) + " ";
  }

  /** What has to go before the type changes: a default of the old type, and "not null". */
  private static List<String> dropped(AlterColumn op) {
    List<String> changes = new ArrayList<>();
    if (op.from().isIdentity() && !op.to().isIdentity()) {
      changes.add("drop identity");
    }
    if (op.from().defaultSql().isPresent() && !sameDefault(op)) {
      changes.add("drop default");
    }
    if (!op.from().isNullable() && op.to().isNullable()) {
      changes.add("drop not null");
    }
    return changes;
  }

  private List<String> added(AlterColumn op) {
    List<String> changes = new ArrayList<>();
    if (!sameDefault(op)) {
      op.to().defaultSql().ifPresent(d -> changes.add("set default " + clauses().expression(d)));
    }
    if (op.from().isNullable() && !op.to().isNullable()) {
      changes.add("set not null");
    }
    if (!op.from().isIdentity() && op.to().isIdentity()) {
      changes.add(clauses().definition(op.to()));
      // An identity starts at 1, whatever numbers the rows already have.
      changes.add(
          "restart with (select coalesce(max("
              + id(op.column())
              + "), 0) + 1 from "
              + id(op.table())
              + ")");
    }
    return changes;
  }

  private static boolean sameDefault(AlterColumn op) {
    return op.from().defaultSql().equals(op.to().defaultSql());
  }

  @Override
  public List<String> renameColumn(RenameColumn op) {
    return List.of(
        alterTable(op.table()) + "alter column " + id(op.from()) + " rename to " + id(op.to()));
  }

  @Override
  public List<String> dropIndex(DropIndex op) {
    return without(H2Adoption.of(op.index(), before()), super.dropIndex(op));
  }

  @Override
  public List<String> dropConstraint(DropConstraint op) {
    List<Constraint> adopters =
        H2Adoption.of(op.constraint(), before().tables().get(op.constraint().table()));
    return without(adopters, super.dropConstraint(op));
  }

  private List<String> without(List<Constraint> constraints, List<String> statements) {
    List<String> all = new ArrayList<>();
    constraints.forEach(constraint -> all.add(drop(constraint)));
    all.addAll(statements);
    for (int i = constraints.size() - 1; i >= 0; i--) {
      all.add(add(constraints.get(i)));
    }
    return all;
  }

  @Override
  public List<String> renameIndex(RenameIndex op) {
    // Without the schema, H2 takes the new name for one in the current schema.
    return List.of(
        "alter index "
            + path(op.index(), op.index().name())
            + " rename to "
            + path(op.index(), op.to()));
  }

  /**
   * H2 keeps the next number, which was worked out with the increment before. Hibernate counts from
   * it backwards, so that with a greater increment it would get to ids that are taken; unless no
   * number was given yet, the next one has to be a new increment after the last.
   */
  @Override
  public List<String> alterSequence(AlterSequence op) {
    long more = op.to().increment() - op.from().increment();
    List<String> statements = new ArrayList<>();
    if (more > 0) {
      String sequence = id(op.from().name());
      statements.add(
          "alter sequence "
              + sequence
              + " restart with (select case upcoming when "
              + op.from().start()
              + " then upcoming else upcoming + "
              + more
              + " end from (select next value for "
              + sequence
              + " as upcoming))");
    }
    statements.addAll(super.alterSequence(op));
    return statements;
  }

  /** H2 cannot rename a sequence; a new one goes on where the old one stands. */
  @Override
  public List<String> renameSequence(RenameSequence op) {
    return List.of(
        create(before().sequences().get(op.from()).named(op.to())),
        "alter sequence " + id(op.to()) + " restart with (next value for " + id(op.from()) + ")",
        "drop sequence " + id(op.from()));
  }
}
