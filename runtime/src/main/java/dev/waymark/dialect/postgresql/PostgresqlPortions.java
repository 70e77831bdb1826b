package dev.waymark.dialect.postgresql;

import dev.waymark.operation.Condition.IsNull;
import dev.waymark.operation.UpdateRows;

/**
 * A change of many rows in portions of which each is committed: an update locks the rows that it
 * changes until it is committed, and who wants to write one of them has to wait so long.
 *
 * <p>A portion is what stands in some blocks of the table. Rows that others move meanwhile may be
 * missed, so the whole update has to come after.
 */
final class PostgresqlPortions {
  private static final String QUOTE = "$waymark$";

  /** How such a statement begins. */
  static final String START = "do " + QUOTE;

  private static final int BLOCKS = 100;

  private PostgresqlPortions() {}

  /** Whether it does no harm if it is begun again: rows that were filled are not filled twice. */
  static boolean suit(UpdateRows op, String update) {
    return op.assignments().size() == 1
        && op.condition() instanceof IsNull empty
        && empty.column().equals(op.assignments().get(0).column())
        && !update.contains(QUOTE);
  }

  /**
   * The update in portions.
   *
   * @param table the name of the table as a literal
   * @param update the update, which ends in a condition
   */
  static String of(String table, String update) {
    return START
        + """

        declare
          waymark_block bigint := 0;
          waymark_blocks bigint := pg_relation_size(to_regclass(%2$s))
            / current_setting('block_size')::bigint;
          waymark_from tid;
          waymark_to tid;
        begin
          while waymark_block <= waymark_blocks loop
            waymark_from := format('(%%s,0)', waymark_block)::tid;
            waymark_to := format('(%%s,0)', waymark_block + %1$s)::tid;
            %3$s
              and ctid >= waymark_from and ctid < waymark_to;
            commit;
            waymark_block := waymark_block + %1$s;
          end loop;
        end
        """
            .formatted(BLOCKS, table, update)
        + QUOTE;
  }
}
