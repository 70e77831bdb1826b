package dev.waymark.processor.map;

import dev.waymark.processor.diagnostic.Code;
import dev.waymark.processor.diagnostic.Origin;
import dev.waymark.schema.Name;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/** The words that a plain name must not be on one of the supported databases. */
final class ReservedWords {
  // Reserved in PostgreSQL 17, MySQL 8.4, MariaDB 11 or H2 2.3, and likely in a model.
  private static final String RESERVED =
      """
      add all alter analyze and any array as asc authorization before between both by call
      cascade case change character check column condition constraint continue convert create
      cross current_date current_time current_timestamp current_user cursor database day default
      delete desc describe distinct div double drop each else end escape except exists explain
      false fetch fields float for force foreign from full function grant group groups having
      hour if ignore in index inner insert int integer intersect interval into is join key keys
      kill leading left like limit lines load localtime lock long match maximum minute month
      natural not null numeric of offset on only option optionally or order out outer over
      partition placing precision primary procedure range rank read reads real recursive
      references release rename repeat replace require restrict return revoke right row rows
      schema second select sensitive separator session_user set show signal some spatial sql
      starting symmetric system table tableoid terminated then to trailing trigger true undo
      union unique unlock unsigned update usage use user using value values varying when where
      while window with write year zone""";

  private static final Set<String> WORDS = Set.copyOf(List.of(RESERVED.split("\\s+")));

  private ReservedWords() {}

  static boolean contain(String text) {
    return WORDS.contains(text.toLowerCase(Locale.ROOT));
  }

  /** Warns of a plain name that some database does not take: Hibernate sends it without quotes. */
  static void warn(Mapping mapping, Name name, String what, Origin origin) {
    if (!name.quoted() && contain(name.text())) {
      mapping.warning(
          Code.MP112,
          origin,
          origin
              + ": the "
              + what
              + " name "
              + name
              + " is a reserved word in some databases, and Hibernate sends it without quotes."
              + " Write name = \"`"
              + name.text()
              + "`\" to quote it, or give the "
              + what
              + " another name.");
    }
  }
}
