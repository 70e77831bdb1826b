package dev.waymark.schema;

import static dev.waymark.schema.RandomSchemas.pick;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Random;

/** What random indexes are besides columns of all rows. */
final class RandomIndexes {
  private static final List<String> NUMBER_CONDITIONS = List.of(" > 0", " is not null", " <> 13");

  private RandomIndexes() {}

  /** The index with one or more of: an expression, a place for nulls, a condition, more columns. */
  static Index more(Index index, Table table, Random random) {
    Index more = index;
    Optional<Column<?>> number = number(table, random);
    if (number.isPresent() && random.nextInt(3) == 0) {
      more = with(more, IndexExpression.of("abs(" + number.get().name() + ")"));
    }
    if (number.isPresent() && random.nextInt(2) == 0) {
      String condition = number.get().name() + pick(NUMBER_CONDITIONS, random);
      more = more.withWhere(Optional.of(condition));
    }
    if (random.nextInt(2) == 0) {
      List<IndexPart> parts = new ArrayList<>(more.columns());
      int place = random.nextInt(parts.size());
      parts.set(place, parts.get(place).withNulls(pick(List.of(Nulls.values()), random)));
      more = new Index(index.table(), index.name(), parts, index.unique(), List.of(), more.where());
    }
    return random.nextInt(3) == 0 ? including(more, table, random) : more;
  }

  private static Index with(Index index, IndexPart part) {
    List<IndexPart> parts = new ArrayList<>(index.columns());
    parts.add(part);
    return new Index(index.table(), index.name(), parts, index.unique());
  }

  /** A number whose name needs no quotes. */
  private static Optional<Column<?>> number(Table table, Random random) {
    List<Column<?>> numbers =
        table.columns().stream()
            .filter(c -> RandomTypes.isNumber(c) && !c.name().quoted())
            .toList();
    return numbers.isEmpty() ? Optional.empty() : Optional.of(pick(numbers, random));
  }

  private static Index including(Index index, Table table, Random random) {
    List<Name> others =
        table.columns().stream()
            .filter(RandomTypes::canBeIndexed)
            .<Name>map(Column::name)
            .filter(name -> !index.columnNames().contains(name))
            .toList();
    return others.isEmpty() ? index : index.withInclude(List.of(pick(others, random)));
  }
}
