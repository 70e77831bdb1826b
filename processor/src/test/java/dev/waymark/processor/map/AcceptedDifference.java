package dev.waymark.processor.map;

import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/** Where the database that Hibernate creates differs from ours on purpose. */
enum AcceptedDifference {
  /** Hibernate runs converters of booleans and enums to see which values they give. */
  VALUES_OF_CONVERTERS(theirs("check converted .*(color|flag)\\b.*")),

  /** What an enum's {@code @EnumeratedValue} holds is known only when its constructors run. */
  VALUES_OF_ENUMS(theirs("check stored .*")),

  /**
   * Where a unique constraint is written over just the columns that identify the elements of a set,
   * Hibernate 7.4 leaves out the primary key; we keep it, as for every other set.
   */
  KEY_OF_SET_WRITTEN_AS_UNIQUE(ours("primary key tags_t p_id,tag").by(HibernateRelease.H7)),

  /** In that case 6.6 leaves out the unique constraint, which does no harm. */
  UNIQUE_LIKE_THE_KEY_OF_SET(ours("unique tags_t p_id,tag").by(HibernateRelease.H6)),

  /** Both leave out a unique constraint that repeats the key of a map. */
  UNIQUE_LIKE_THE_KEY_OF_MAP(ours("unique config_entry config_id,name")),

  /**
   * Of a table that an entity and a map share, both take the key of the map for the primary key,
   * and leave the id of the entity without one; we keep the id, and make the other a unique key.
   */
  KEY_OF_MAP_BESIDE_ID(theirs("primary key label item_id,language")),

  /** The other side of that. */
  ID_BESIDE_KEY_OF_MAP(ours("(primary key label id|unique label item_id,language)")),

  /**
   * 6.6 makes the reference of a subclass in a single table NOT NULL, so that no row of another
   * class can be written; we leave it nullable, as 7 does.
   */
  REFERENCE_IN_SINGLE_TABLE(
      theirs("column stbase (one|part_?ref|ref)_id bigint( .*)? not null .*")
          .by(HibernateRelease.H6)),

  /** The other side of that. */
  NULLABLE_REFERENCE_IN_SINGLE_TABLE(
      ours("column stbase (one|part_?ref|ref)_id bigint( .*)? nullable .*")
          .by(HibernateRelease.H6)),

  /**
   * Where an enum is a text with a check, our check belongs to the type, so that a reference to an
   * enum has it too. It holds whenever the foreign key does.
   */
  ENUM_IN_REFERENCE(
      ours("check wall .*paint_color.*").on(JudgedPostgresql.class, JudgedSqlite.class)),

  /**
   * With a {@code columnDefinition} the column is what that says. Hibernate adds the check of the
   * enum's constants, but only where the database has no enums, and 6.6 not to all of them.
   */
  ENUM_WITH_DEFINITION(
      theirs("check (ticket .*\\btext\\b|types .*enum_?col_?def\\b).*")
          .on(JudgedPostgresql.class, JudgedSqlite.class)),

  /**
   * On PostgreSQL 18 Hibernate 7 makes generated columns virtual; stored ones are in all versions.
   */
  VIRTUAL_COLUMNS(
      theirs("column person \\w+ .* v -.*").on(JudgedPostgresql.class).by(HibernateRelease.H7)),

  /** The other side of that. */
  STORED_COLUMNS(
      ours("column person \\w+ .* s -.*").on(JudgedPostgresql.class).by(HibernateRelease.H7)),

  /**
   * On SQLite and MySQL Hibernate 7 alone lets NOT NULL stand on a generated column, whose values
   * we know.
   */
  NOT_NULL_OF_GENERATED_COLUMN(
      theirs("column person next_ int(eger)?( -)? not null.*")
          .on(JudgedSqlite.class, JudgedMysql.class)
          .by(HibernateRelease.H7)),

  /** The other side of that. */
  NULLABLE_GENERATED_COLUMN(
      ours("column person next_ int(eger)?( -)? nullable.*")
          .on(JudgedSqlite.class, JudgedMysql.class)
          .by(HibernateRelease.H7)),

  /**
   * An id that is not the primary key, see {@link #KEY_OF_MAP_BESIDE_ID}, numbers no rows there.
   */
  ID_BESIDE_KEY_ON_SQLITE(theirs("column label id integer nullable.*").on(JudgedSqlite.class)),

  /** The other side of that. */
  OUR_ID_BESIDE_KEY_ON_SQLITE(
      ours("column label id integer numbers the rows.*").on(JudgedSqlite.class)),

  /** Hibernate does not add foreign keys to a table of SQLite, and does not create it with them. */
  FOREIGN_KEYS_OF_SQLITE(ours("foreign key .*").on(JudgedSqlite.class)),

  /** Nor unique keys, except for that of one column without a name. */
  UNIQUE_KEYS_OF_SQLITE(ours("unique .*").on(JudgedSqlite.class)),

  /**
   * On SQLite Hibernate has names of its own for types that a JDBC code chooses. Both names are of
   * one affinity, so that what is stored is the same.
   */
  NAMES_OF_TYPES_ON_SQLITE(
      theirs(
              "column (national long32n nclob|jdbc_?types (dblr real|int_?dec decimal"
                  + "|long32s? clob)).*"
                  + "|! Schema.validation: .*\\[(long32n|int_?dec)].*")
          .on(JudgedSqlite.class)),

  /** The other side of that. */
  OUR_NAMES_OF_TYPES_ON_SQLITE(
      ours("column (national long32n varchar|jdbc_?types (dblr float|int_?dec numeric"
              + "|long32s? varchar)).*")
          .on(JudgedSqlite.class)),

  /**
   * Hibernate 7 creates an identity that comes from a mapped superclass without a type on SQLite,
   * which then does not number the rows; ours does.
   */
  INHERITED_IDENTITY_OF_SQLITE(
      theirs(
              "column (address|product|review|shipment|customers) id +nullable .*"
                  + "|! Schema validation: .*\\[id] in table \\[address].*")
          .on(JudgedSqlite.class)
          .by(HibernateRelease.H7)),

  /** The other side of that. */
  OUR_IDENTITY_OF_SQLITE(
      ours("column (address|product|review|shipment|customers) id integer numbers the rows .*")
          .on(JudgedSqlite.class)
          .by(HibernateRelease.H7)),

  /**
   * A char of MariaDB loses the blanks at its end, so ours is a varchar, as with 7; 6.6 has a char.
   */
  CHAR_OF_MARIADB(
      theirs("column .* char\\(\\d+\\) .*|! Schema-validation: .* expecting \\[char\\(.*")
          .on(JudgedMariadb.class)
          .by(HibernateRelease.H6)),

  /** The other side of that. */
  OUR_CHAR_OF_MARIADB(
      ours("column (.* varchar\\(1\\)|(jdbc_?types|booleans|by_?class) .* varchar\\(\\d+\\)) .*")
          .on(JudgedMariadb.class)
          .by(HibernateRelease.H6)),

  /** On MariaDB arrays are json, as with 7; 6.6 has bytes of Java's serialization. */
  ARRAYS_OF_MARIADB(
      theirs("column arr \\w+ varbinary.*|! Schema-validation: .* in table \\[`?arr`?].*")
          .on(JudgedMariadb.class)
          .by(HibernateRelease.H6)),

  /** The other side of that. */
  OUR_ARRAYS_OF_MARIADB(
      ours("column arr \\w+ (longtext collate utf8mb4_bin|json) .*|check arr json_valid.*")
          .on(JudgedMariadb.class)
          .by(HibernateRelease.H6)),

  /**
   * On MariaDB Hibernate takes {@code real}, which is a double there, where it binds a float; and
   * {@code timestamp}, which ends in 2038, for a JDBC code alone and not for moments.
   */
  JDBC_TYPES_ON_MARIADB(
      theirs(
              "column jdbc_?types (dbl_?r double|ldt_?tz timestamp).*"
                  + "|! Schema.validation: .*\\[ldt_?tz] .* expecting \\[timestamp.*")
          .on(JudgedMariadb.class)),

  /** The other side of that. */
  OUR_JDBC_TYPES_ON_MARIADB(
      ours("column jdbc_?types (dbl_?r float|ldt_?tz datetime).*").on(JudgedMariadb.class)),

  /**
   * A {@code @Lob} has no length with us, so on MariaDB it is always the longest; Hibernate takes
   * one in which the length has room.
   */
  LENGTH_OF_LOB_ON_MARIADB(
      theirs(
              "column (person_lob_?list big|v lob|document must|jdbc_?types long32s) (tiny|medium)?text .*"
                  + "|! Schema.validation: .*\\[(big|lob|must)] .* expecting \\[(tiny)?text .*")
          .on(JudgedMariadb.class)),

  /** The other side of that. */
  OUR_LENGTH_OF_LOB_ON_MARIADB(
      ours("column (person_lob_?list big|v lob|document must|jdbc_?types long32s) longtext .*")
          .on(JudgedMariadb.class)),

  /**
   * For national texts 6.6 takes MySQL's "national", which is no more than three bytes a letter.
   */
  NATIONAL_ON_MYSQL(
      theirs("column .* collate utf8mb3_general_ci .*")
          .on(JudgedMysql.class)
          .by(HibernateRelease.H6)),

  /** The other side of that. */
  OUR_NATIONAL_ON_MYSQL(
      ours("column (document nclob|jdbc_?types (longn|nat|natn|nvarchar)) .*")
          .on(JudgedMysql.class)
          .by(HibernateRelease.H6));

  private static final Set<AcceptedDifference> SEEN = ConcurrentHashMap.newKeySet();

  private final Difference difference;

  AcceptedDifference(Difference difference) {
    this.difference = difference;
  }

  static boolean covers(
      String fact, boolean isHibernates, JudgedDatabase database, HibernateRelease release) {
    for (AcceptedDifference accepted : values()) {
      Difference difference = accepted.difference;
      if (difference.isHibernates == isHibernates
          && difference.releases.contains(release)
          && difference.isOn(database)
          && difference.fact.matcher(fact).matches()) {
        SEEN.add(accepted);
        return true;
      }
    }
    return false;
  }

  /** Those of which {@link #covers} has found none. */
  static Set<AcceptedDifference> unseen() {
    Set<AcceptedDifference> unseen = EnumSet.allOf(AcceptedDifference.class);
    unseen.removeAll(SEEN);
    unseen.removeIf(accepted -> accepted.difference.isOnlyOnMysql());
    return unseen;
  }

  private static Difference theirs(String fact) {
    return new Difference(true, fact);
  }

  private static Difference ours(String fact) {
    return new Difference(false, fact);
  }

  /** A fact that only one side has, on all databases and with all releases if none are named. */
  private record Difference(
      boolean isHibernates,
      Pattern fact,
      Set<HibernateRelease> releases,
      List<Class<?>> databases) {

    Difference(boolean isHibernates, String fact) {
      this(
          isHibernates,
          Pattern.compile(fact, Pattern.CASE_INSENSITIVE),
          EnumSet.allOf(HibernateRelease.class),
          List.of());
    }

    Difference by(HibernateRelease release) {
      return new Difference(isHibernates, fact, EnumSet.of(release), databases);
    }

    Difference on(Class<?>... only) {
      return new Difference(isHibernates, fact, releases, List.of(only));
    }

    /** Which is given to the tests or not. */
    boolean isOnlyOnMysql() {
      return databases.equals(List.of(JudgedMysql.class));
    }

    boolean isOn(JudgedDatabase database) {
      return databases.isEmpty() || databases.stream().anyMatch(type -> type.isInstance(database));
    }
  }
}
