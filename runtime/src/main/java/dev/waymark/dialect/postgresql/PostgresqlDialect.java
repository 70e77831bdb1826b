package dev.waymark.dialect.postgresql;

import dev.waymark.dialect.Dialect;
import dev.waymark.dialect.Feature;
import dev.waymark.dialect.Identifiers;
import dev.waymark.dialect.OnlineDialect;
import dev.waymark.dialect.StandardDialect;
import dev.waymark.dialect.Vocabulary;
import dev.waymark.operation.Operation;
import dev.waymark.schema.Schema;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.OptionalInt;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The dialect of PostgreSQL 13 and newer. */
public final class PostgresqlDialect extends StandardDialect {
  static final String NAME = "postgresql";

  private static final Pattern CAPITAL = Pattern.compile("[A-Z]");

  /** NAMEDATALEN - 1 (PostgreSQL's manual, "Lexical Structure", "Identifiers and Key Words"). */
  static final int LONGEST_NAME = 63;

  static final Vocabulary WORDS =
      new Vocabulary(
          new Identifiers(
              '"', PostgresqlDialect::folded, PostgresqlKeywords.RESERVED, LONGEST_NAME),
          new PostgresqlTypes(),
          new PostgresqlLiterals());

  /** Since which version generated columns may be virtual (its release notes, E.1.3.4). */
  private static final int VIRTUAL_COLUMNS = 18;

  private final OptionalInt version;

  /** For the service loader. */
  public PostgresqlDialect() {
    this(OptionalInt.empty());
  }

  private PostgresqlDialect(OptionalInt version) {
    super(NAME, "PostgreSQL", WORDS, new PostgresqlStoredForm());
    this.version = version;
  }

  @Override
  public Dialect ofVersion(int major, int minor) {
    return new PostgresqlDialect(OptionalInt.of(major));
  }

  @Override
  protected String title() {
    return super.title() + version.stream().mapToObj(v -> " " + v).collect(Collectors.joining());
  }

  /** In UTF-8 only the letters of ASCII are folded ({@code downcase_identifier} of the server). */
  private static String folded(String name) {
    return CAPITAL.matcher(name).replaceAll(found -> found.group().toLowerCase(Locale.ROOT));
  }

  @Override
  public Set<Feature> features() {
    Set<Feature> features =
        EnumSet.of(
            Feature.PARTIAL_INDEXES,
            Feature.EXPRESSION_INDEXES,
            Feature.DESCENDING_INDEXES,
            Feature.INCLUDED_COLUMNS,
            Feature.INCLUDED_COLUMNS_OF_UNIQUE,
            Feature.NULLS_FIRST_OR_LAST,
            Feature.RESTRICTING_FOREIGN_KEYS,
            Feature.DEFERRABLE_FOREIGN_KEYS,
            Feature.DEFERRABLE_UNIQUE_KEYS,
            Feature.COLLATIONS_OF_COLUMNS);
    if (version.orElse(VIRTUAL_COLUMNS) >= VIRTUAL_COLUMNS) {
      features.add(Feature.VIRTUAL_COLUMNS);
    }
    return Collections.unmodifiableSet(features);
  }

  @Override
  public boolean hasTransactionalDdl() {
    return true;
  }

  @Override
  public Optional<OnlineDialect> online() {
    return Optional.of(new PostgresqlOnline());
  }

  @Override
  public List<String> catalogue() {
    return PostgresqlCatalogue.QUERIES;
  }

  @Override
  public List<String> render(Operation operation, Schema before) {
    return List.copyOf(operation.accept(new PostgresqlSql(before)));
  }
}
