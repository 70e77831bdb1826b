package dev.waymark.processor.emit;

import static dev.waymark.migration.Types.bigint;
import static dev.waymark.migration.Types.bool;
import static dev.waymark.migration.Types.varchar;

import dev.waymark.migration.ExistingTable;
import dev.waymark.migration.Migration;
import dev.waymark.migration.NewTable;
import dev.waymark.migration.Steps;
import dev.waymark.schema.Column;
import dev.waymark.schema.Index;

/** Migrations about keys, indexes and columns that are more than the usual. */
final class OptionCases {
  private OptionCases() {}

  private static Migration people() {
    return new Migration() {
      @Override
      protected void define(Steps up, Steps down) {
        up.create(
            new NewTable("people") {
              final Column<Long> id = column("id", bigint().notNull());
              final Column<String> email = column("email", varchar(320));
              final Column<Boolean> active = column("active", bool());
            });
      }
    };
  }

  /** Indexes over expressions, of some rows, with more columns, with a place for nulls. */
  static Case indexes() {
    return Case.of(
        "Indexes.",
        people(),
        new Migration() {
          @Override
          protected void define(Steps up, Steps down) {
            var people =
                new ExistingTable("people") {
                  final Column<Long> id = column("id", bigint().notNull());
                  final Column<String> email = column("email", varchar(320));
                  final Column<Boolean> active = column("active", bool());
                  final Index lower = index("ix_people_lower", expression("lower(email)"));
                  final Index nulls =
                      index("ix_people_nulls", email.descending().nullsLast(), id.nullsFirst());
                  final Index some =
                      uniqueIndex("ix_people_some")
                          .where("active and email <> '\"'")
                          .include(id, active)
                          .over(expression("lower(email)").descending().nullsFirst(), email);
                };
            var notes =
                new NewTable("notes") {
                  final Column<String> text = column("text", varchar(200));
                  final Index some = index("ix_notes").where("text is not null").over(text);
                };
            up.add(people.lower);
            up.add(people.nulls);
            up.add(people.some);
            up.create(notes);
            down.drop(notes);
            down.drop(people.some);
            down.drop(people.nulls);
            down.drop(people.lower);
          }
        });
  }
}
