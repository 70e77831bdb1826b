package dev.waymark.inspect;

import dev.waymark.schema.Name;
import dev.waymark.schema.QualifiedName;
import java.util.Optional;

/**
 * Something that a database has otherwise than it is expected to.
 *
 * @param kind in which way
 * @param part what it is
 * @param of its table; the sequence, if it is one
 * @param member its name in the table; empty for a table or sequence as a whole
 * @param found what the database has; empty if it does not have it
 * @param expected what it is expected to have; empty if nothing
 * @param isGrave whether the application would notice: a table or column that is not there, or one
 *     with another type or that takes nulls or not
 */
public record Difference(
    Kind kind,
    Part part,
    QualifiedName of,
    Optional<Name> member,
    String found,
    String expected,
    boolean isGrave) {

  /** In which way a database differs. */
  public enum Kind {
    /** The database does not have it. */
    MISSING,
    /** Only the database has it. */
    ADDED,
    /** The database has another one of that name. */
    CHANGED,
    /** The database has it under another name. */
    RENAMED
  }

  /** What there is in a schema. */
  public enum Part {
    /** A table. */
    TABLE("table"),
    /** A column. */
    COLUMN("column"),
    /** A primary key. */
    PRIMARY_KEY("primary key"),
    /** A unique key. */
    UNIQUE_KEY("unique key"),
    /** A foreign key. */
    FOREIGN_KEY("foreign key"),
    /** A check. */
    CHECK("check"),
    /** An index. */
    INDEX("index"),
    /** A sequence. */
    SEQUENCE("sequence");

    private final String words;

    Part(String words) {
      this.words = words;
    }

    /** What it is called in a sentence. */
    public String words() {
      return words;
    }
  }

  /**
   * The difference as a sentence without its end: {@code the database has index ix_tmp on users
   * (name) that no revision made}.
   *
   * @param revision the revision that was expected, in words: {@code revision 7}
   */
  public String inWords(String revision) {
    return switch (kind) {
      case MISSING ->
          "the database has no " + subject(expected) + ", which is there after " + revision;
      case ADDED -> "the database has " + subject(found) + " that no revision made";
      case CHANGED ->
          (part == Part.COLUMN ? path() : subject(""))
              + " is "
              + found
              + " in the database and "
              + expected
              + " after "
              + revision;
      case RENAMED ->
          part.words()
              + " "
              + expected
              + " on "
              + of
              + ", which is there after "
              + revision
              + ", is called "
              + found
              + " in the database";
    };
  }

  /** {@code column users.name}, {@code index ix_name on users}, {@code table users}. */
  private String subject(String definition) {
    String name = part == Part.COLUMN || member.isEmpty() ? path() : member.get() + " on " + of;
    return part.words() + " " + name + (definition.isEmpty() ? "" : " " + definition);
  }

  private String path() {
    return of + member.map(name -> "." + name).orElse("");
  }
}
