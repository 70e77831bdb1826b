package dev.waymark.processor.emit;

import static dev.waymark.migration.Types.bigint;
import static dev.waymark.migration.Types.blob;
import static dev.waymark.migration.Types.bool;
import static dev.waymark.migration.Types.custom;
import static dev.waymark.migration.Types.date;
import static dev.waymark.migration.Types.decimal;
import static dev.waymark.migration.Types.doublePrecision;
import static dev.waymark.migration.Types.integer;
import static dev.waymark.migration.Types.real;
import static dev.waymark.migration.Types.smallint;
import static dev.waymark.migration.Types.time;
import static dev.waymark.migration.Types.timestamp;
import static dev.waymark.migration.Types.timestamptz;
import static dev.waymark.migration.Types.timetz;
import static dev.waymark.migration.Types.tinyint;
import static dev.waymark.migration.Types.uuid;
import static dev.waymark.migration.Types.varchar;

import dev.waymark.migration.Migration;
import dev.waymark.migration.NewTable;
import dev.waymark.migration.Steps;
import dev.waymark.schema.Column;
import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.OffsetDateTime;
import java.time.OffsetTime;
import java.util.Map;
import java.util.UUID;

/** Migrations of rows. */
final class RowCases {
  private RowCases() {}

  private static final class Everything extends NewTable {
    final Column<Boolean> bool = column("bool", bool());
    final Column<Byte> tiny = column("tiny", tinyint());
    final Column<Short> small = column("small", smallint());
    final Column<Integer> integer = column("integer", integer());
    final Column<Long> big = column("big", bigint());
    final Column<Float> real = column("real", real());
    final Column<Double> dbl = column("double", doublePrecision());
    final Column<BigDecimal> decimal = column("decimal", decimal(12, 2));
    final Column<String> text = column("text", varchar(80));
    final Column<byte[]> bytes = column("bytes", blob());
    final Column<LocalDate> date = column("date", date());
    final Column<LocalTime> time = column("time", time(6));
    final Column<OffsetTime> timetz = column("timetz", timetz(6));
    final Column<LocalDateTime> timestamp = column("timestamp", timestamp(6));
    final Column<OffsetDateTime> timestamptz = column("timestamptz", timestamptz(6));
    final Column<UUID> uuid = column("uuid", uuid());
    final Column<Object> custom = column("custom", custom(Object.class, "thing"));

    Everything() {
      super("everything");
    }
  }

  private static final Migration BEFORE =
      new Migration() {
        @Override
        protected void define(Steps up, Steps down) {
          up.create(new Everything());
        }
      };

  /** Values of every class. */
  static Case values() {
    return Case.of(
        "values",
        BEFORE,
        new Migration() {
          @Override
          protected void define(Steps up, Steps down) {
            var t = new Everything();
            up.insert(t)
                .value(t.bool, true)
                .value(t.tiny, (byte) -1)
                .value(t.small, (short) 300)
                .value(t.integer, Integer.MIN_VALUE)
                .value(t.big, Long.MIN_VALUE)
                .value(t.real, 1.5e30f)
                .value(t.dbl, -0.1)
                .value(t.decimal, new BigDecimal("1.50"))
                .value(t.text, "it's \"quoted\"\n\u0000\u200b")
                .value(t.bytes, new byte[] {1, -1})
                .value(t.date, LocalDate.parse("2026-11-20"))
                .value(t.time, LocalTime.parse("10:15:30"))
                .value(t.timetz, OffsetTime.parse("10:15:30+01:00"))
                .value(t.timestamp, LocalDateTime.parse("2026-11-20T10:15:30.5"))
                .value(t.timestamptz, OffsetDateTime.parse("2026-11-20T10:15:30+01:00"))
                .value(t.uuid, UUID.fromString("00000000-0000-0001-0000-000000000002"))
                .value(t.custom, 5L)
                .row();
            up.insert(t).value(t.real, Float.NaN).value(t.dbl, Double.NEGATIVE_INFINITY).row();
            up.insert(t).value(t.text, null).valueSql(t.date, "current_date").row();
          }
        });
  }

  /** Updates, deletes and plain SQL. */
  static Case statements() {
    return Case.of(
        "statements",
        BEFORE,
        new Migration() {
          @Override
          protected void define(Steps up, Steps down) {
            var t = new Everything();
            up.update(t).setSql(t.text, "'unknown'").whereNull(t.text);
            up.update(t).set(t.big, 5L).set(t.integer, null).where(t.text, "x");
            up.update(t).set(t.bool, false).everywhere();
            up.delete(t).where("big > 5 and text <> ''");
            up.delete(t).whereNull(t.date);
            up.delete(t).where(t.tiny, (byte) 1);
            up.delete(t).everywhere();
            up.sql("insert into archive select * from everything");
            up.sql(Map.of("h2", "select 1", "postgresql", "select 2"));
            up.sql("select 3", Map.of("mariadb", "select 4"));
            down.sql("insert into everything select * from archive");
          }
        });
  }

  /** Nothing to do. */
  static Case nothing() {
    return Case.of("fill in the e-mail addresses", BEFORE, Case.NOTHING);
  }
}
