package dev.waymark.processor.emit;

import com.palantir.javapoet.CodeBlock;
import dev.waymark.diff.Loss;
import dev.waymark.operation.AddColumn;
import dev.waymark.operation.CreateTable;
import dev.waymark.operation.Operation;
import dev.waymark.schema.Schema;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** The body of a method that declares what some steps speak of, and then says the steps. */
final class Body {
  private static final int BYTES_OF_TABLE = 16;
  private static final int BYTES_OF_TARGET = 4;
  private static final int BYTES_OF_SEQUENCE = 16;
  private static final int BYTES_OF_KEY = 24;
  private static final int BYTES_OF_COLUMN = 12;

  private final History history;
  private final Nouns nouns;
  private final List<Statement> up;
  private final List<Statement> down;
  private final List<Noun> tables;

  Body(History history, Phase up, Phase down) {
    this.history = history;
    List<Operation> operations = new ArrayList<>(up.operations());
    operations.addAll(down.operations());
    this.nouns = new Nouns(history, operations);
    this.up = statements(up);
    this.down = statements(down);
    this.tables = NounOrder.of(nouns);
    Naming.name(tables, nouns);
  }

  private List<Statement> statements(Phase phase) {
    List<Statement> statements = new ArrayList<>();
    Schema schema = phase.before();
    for (Operation operation : phase.operations()) {
      Code code = operation.accept(new StepCode(phase.steps(), schema, nouns));
      statements.add(new Statement(operation, code));
      schema = operation.applyTo(schema);
    }
    return statements;
  }

  /** Whether anything in it says what a column is. */
  boolean speaksOfTypes() {
    return tables.stream().anyMatch(noun -> noun.columns().findAny().isPresent());
  }

  /** At least as many bytes as its instructions take in a class file. */
  int bytes() {
    int ofTables =
        tables.stream()
            .mapToInt(noun -> BYTES_OF_TABLE + BYTES_OF_TARGET * noun.targets().size())
            .sum();
    int ofKeys =
        nouns.locals().stream()
            .mapToInt(key -> BYTES_OF_KEY + 2 * BYTES_OF_COLUMN * key.columns().size())
            .sum();
    int ofSequences = BYTES_OF_SEQUENCE * nouns.sequences().size();
    int ofSteps = Stream.concat(up.stream(), down.stream()).mapToInt(s -> s.code().bytes()).sum();
    return ofTables + ofKeys + ofSequences + ofSteps;
  }

  CodeBlock code() {
    Page page = new Page();
    NounCode declarations = new NounCode(page);
    tables.forEach(declarations::table);
    nouns.locals().forEach(declarations::foreignKey);
    nouns.sequences().forEach(declarations::sequence);
    if (!up.isEmpty()) {
      page.paragraph();
      up.forEach(statement -> page.statement(0, statement.code()));
    }
    if (!down.isEmpty()) {
      page.paragraph();
      undo(page);
    }
    return page.code();
  }

  /** The last step of the upgrade alone. */
  CodeBlock lastOfUpgrade() {
    Page page = new Page();
    page.statement(0, up.get(up.size() - 1).code());
    return page.code();
  }

  /** The steps of the downgrade, with a remark where rows pay for them, once for steps in a row. */
  private void undo(Page page) {
    Optional<String> last = Optional.empty();
    for (Statement statement : down) {
      Optional<String> remark = remark(statement.operation());
      if (!remark.equals(last)) {
        remark.ifPresent(text -> page.line(0, "// " + text));
      }
      page.statement(0, statement.code());
      last = remark;
    }
  }

  private Optional<String> remark(Operation undo) {
    if (undo instanceof AddColumn add
        && history.drops(add.column())
        && !history.bringsBack(add.column())) {
      return Optional.of("The values that the upgrade drops are not brought back.");
    }
    if (undo instanceof CreateTable create
        && history.drops(create.table().name())
        && !history.bringsBack(create.table())) {
      return Optional.of("The rows that the upgrade drops are not brought back.");
    }
    return Loss.of(undo).map(Loss::kind).map(Body::remark);
  }

  private static String remark(Loss.Kind kind) {
    return switch (kind) {
      case ROWS -> "Loses the rows.";
      case VALUES -> "Loses the values.";
      case UNFIT_VALUES -> "Loses, or stops at, values that do not fit.";
    };
  }

  private record Statement(Operation operation, Code code) {}
}
