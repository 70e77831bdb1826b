package dev.waymark.dialect.sqlite;

import java.util.Set;

/**
 * The words that SQLite does not, or not everywhere, read as names (its manual, "SQLite Keywords").
 */
final class SqliteKeywords {
  static final Set<String> RESERVED =
      Set.of(
          """
          ADD ALL ALTER AND AS AUTOINCREMENT BETWEEN CASE CAST CHECK COLLATE COMMIT CONSTRAINT
          CREATE CROSS CURRENT_DATE CURRENT_TIME CURRENT_TIMESTAMP DEFAULT DEFERRABLE DELETE
          DISTINCT DROP ELSE ESCAPE EXCEPT EXISTS FALSE FOREIGN FROM FULL GROUP HAVING IF IN INDEX
          INDEXED INNER INSERT INTERSECT INTO IS ISNULL JOIN LEFT LIMIT NATURAL NOT NOTHING NOTNULL
          NULL ON OR ORDER OUTER PRIMARY RAISE REFERENCES RETURNING RIGHT SELECT SET TABLE THEN TO
          TRANSACTION TRUE UNION UNIQUE UPDATE USING VALUES WHEN WHERE WINDOW\
          """
              .split("\\s+"));

  private SqliteKeywords() {}
}
