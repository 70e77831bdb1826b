package dev.waymark.processor.map;

import dev.waymark.processor.diagnostic.Origin;
import dev.waymark.processor.read.Annotation;
import dev.waymark.schema.IndexColumn;
import dev.waymark.schema.IndexExpression;
import dev.waymark.schema.IndexPart;
import dev.waymark.schema.Name;
import dev.waymark.schema.Nulls;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What {@code @Index} says. */
final class IndexFacts {
  private static final Pattern NULLS =
      Pattern.compile(
          "(.*\\S)\\s+nulls\\s+(first|last)", Pattern.CASE_INSENSITIVE | Pattern.DOTALL);

  private final TableFacts facts;

  IndexFacts(TableFacts facts) {
    this.facts = facts;
  }

  /** A unique index over columns becomes a unique key, as in Hibernate. */
  void add(TableDraft table, Annotation index, Origin origin) {
    List<IndexPart> parts = new ArrayList<>();
    List<String> items = items(index.text("columnList").orElse(""));
    for (String item : items) {
      part(table, item, origin).ifPresent(parts::add);
    }
    Optional<IndexOptions> options = IndexOptions.of(index);
    List<Name> include = new ArrayList<>();
    List<String> included = options.map(IndexOptions::include).orElse(List.of());
    for (String column : included) {
      facts.find(table, column, "@Index", origin).ifPresent(include::add);
    }
    if (parts.size() != items.size() || include.size() != included.size()) {
      return;
    }
    Optional<Name> name = index.text("name").map(Name::of);
    if (IndexOptions.isKey(index)) {
      table.add(
          new RuleDraft.Unique(name, columnNames(parts), TableFacts.deferrability(index), origin));
      return;
    }
    table.add(
        new RuleDraft.Ordered(
            name,
            parts,
            index.flag("unique"),
            include,
            options.flatMap(IndexOptions::where),
            namedAfter(table, parts),
            origin));
  }

  /** What is between the commas, but for those in parentheses. */
  private static List<String> items(String list) {
    List<String> items = new ArrayList<>();
    int depth = 0;
    int start = 0;
    for (int i = 0; i < list.length(); i++) {
      char c = list.charAt(i);
      depth += c == '(' ? 1 : c == ')' ? -1 : 0;
      if (c == ',' && depth == 0) {
        items.add(list.substring(start, i).strip());
        start = i + 1;
      }
    }
    items.add(list.substring(start).strip());
    return items;
  }

  /** Hibernate takes what begins with a parenthesis for an expression, with all behind it. */
  private Optional<IndexPart> part(TableDraft table, String item, Origin origin) {
    Matcher placed = NULLS.matcher(item);
    boolean hasPlace = item.startsWith("(") && placed.matches();
    String ordered = hasPlace ? placed.group(1) : item;
    Nulls nulls =
        hasPlace ? Nulls.valueOf(placed.group(2).toUpperCase(Locale.ROOT)) : Nulls.DEFAULT;
    String lower = ordered.toLowerCase(Locale.ROOT);
    boolean isDescending = lower.endsWith(" desc");
    boolean hasOrder = isDescending || lower.endsWith(" asc");
    String subject = hasOrder ? ordered.substring(0, ordered.lastIndexOf(' ')).strip() : ordered;
    return subject(table, subject, origin)
        .map(part -> isDescending ? part.descending() : part)
        .map(part -> part.withNulls(nulls));
  }

  private Optional<IndexPart> subject(TableDraft table, String subject, Origin origin) {
    boolean isExpression = subject.startsWith("(") && subject.endsWith(")") && subject.length() > 2;
    if (!isExpression) {
      return facts
          .find(table, subject, "@Index", origin)
          .map(column -> new IndexColumn(column, false));
    }
    String expression = subject.substring(1, subject.length() - 1).strip();
    boolean isColumn =
        table.columns().stream().anyMatch(c -> c.name().text().equalsIgnoreCase(expression));
    return Optional.of(
        isColumn ? new IndexColumn(Name.of(expression), false) : IndexExpression.of(expression));
  }

  private static List<Name> columnNames(List<IndexPart> parts) {
    return parts.stream().map(part -> ((IndexColumn) part).columnName()).toList();
  }

  private static List<Name> namedAfter(TableDraft table, List<IndexPart> parts) {
    List<Name> names = new ArrayList<>();
    for (IndexPart part : parts) {
      table.columns().stream()
          .map(ColumnDraft::name)
          .filter(name -> part.mentions(name) && !names.contains(name))
          .forEach(names::add);
    }
    return names;
  }
}
