package dev.waymark.dialect.h2;

import dev.waymark.dialect.ChangedTable;
import dev.waymark.dialect.Dialect;
import dev.waymark.dialect.Feature;
import dev.waymark.dialect.Identifiers;
import dev.waymark.dialect.StandardDialect;
import dev.waymark.dialect.Vocabulary;
import dev.waymark.operation.Operation;
import dev.waymark.schema.Schema;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.Set;

/** The dialect of H2 2.1 and newer in its regular mode. */
public final class H2Dialect extends StandardDialect {
  static final String NAME = "h2";

  static final Vocabulary WORDS =
      new Vocabulary(
          new Identifiers('"', text -> text.toUpperCase(Locale.ENGLISH), H2Keywords.RESERVED),
          new H2Types(),
          new H2Literals());

  private final boolean tellsRestriction;

  /** For the service loader. */
  public H2Dialect() {
    this(true);
  }

  private H2Dialect(boolean tellsRestriction) {
    super(NAME, "H2", WORDS);
    this.tellsRestriction = tellsRestriction;
  }

  /**
   * Before 2.4, {@code no action} was another word for {@code restrict}, and the catalogue has that
   * one for both (issue 4159 of H2).
   */
  @Override
  public Dialect ofVersion(int major, int minor) {
    return new H2Dialect(major > 2 || minor >= 4);
  }

  @Override
  public Set<Feature> features() {
    Set<Feature> features =
        EnumSet.of(
            Feature.DESCENDING_INDEXES,
            Feature.INCLUDED_COLUMNS_OF_UNIQUE,
            Feature.NULLS_FIRST_OR_LAST);
    if (tellsRestriction) {
      features.add(Feature.RESTRICTING_FOREIGN_KEYS);
    }
    return Collections.unmodifiableSet(features);
  }

  @Override
  public boolean hasTransactionalDdl() {
    return false;
  }

  @Override
  public List<String> catalogue() {
    return H2Catalogue.of(Optional.empty());
  }

  @Override
  public List<String> catalogue(String statement) {
    return H2Catalogue.of(ChangedTable.of(statement, this::inCatalogue));
  }

  @Override
  public List<String> render(Operation operation, Schema before) {
    return List.copyOf(operation.accept(new H2Sql(before)));
  }
}
