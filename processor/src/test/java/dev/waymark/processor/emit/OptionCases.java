package dev.waymark.processor.emit;

import static dev.waymark.migration.Types.bigint;
import static dev.waymark.migration.Types.bool;
import static dev.waymark.migration.Types.varchar;

import dev.waymark.migration.ExistingTable;
import dev.waymark.migration.Migration;
import dev.waymark.migration.NewTable;
import dev.waymark.migration.Steps;
import dev.waymark.schema.Column;
import dev.waymark.schema.ForeignKey;
import dev.waymark.schema.Index;
import dev.waymark.schema.OnDelete;
import dev.waymark.schema.OnUpdate;
import dev.waymark.schema.PrimaryKey;
import dev.waymark.schema.UniqueKey;

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

  /** Foreign keys with actions, and keys that may be broken until the commit. */
  static Case keys() {
    return Case.of(
        "Keys.",
        people(),
        new Migration() {
          @Override
          protected void define(Steps up, Steps down) {
            var people =
                new ExistingTable("people") {
                  final Column<Long> id = column("id", bigint().notNull());
                  final Column<String> email = column("email", varchar(320));
                  final PrimaryKey primaryKey = primaryKey("pk_people", id);
                  final UniqueKey uniqueEmail = unique("uq_people_email").deferrable().over(email);
                  final ForeignKey self =
                      foreignKey("fk_people_self", id)
                          .onUpdate(OnUpdate.CASCADE)
                          .initiallyDeferred()
                          .references(id, OnDelete.CASCADE);
                };
            var notes =
                new NewTable("notes") {
                  final Column<Long> personId = column("person_id", bigint());
                  final Column<Long> other = column("other_id", bigint());
                  final UniqueKey uniquePerson =
                      unique("uq_notes").initiallyDeferred().over(personId, other);
                  final ForeignKey person =
                      foreignKey("fk_notes", personId).deferrable().references(people.id);
                  final ForeignKey otherPerson =
                      foreignKey("fk_notes_other", other)
                          .onUpdate(OnUpdate.SET_NULL)
                          .references(people.id);
                };
            up.add(people.primaryKey);
            up.add(people.uniqueEmail);
            up.add(people.self);
            up.create(notes);
            down.drop(notes);
            down.drop(people.self);
            down.drop(people.uniqueEmail);
            down.drop(people.primaryKey);
          }
        });
  }

  /** Columns that are worked out, or compared by rules of their own. */
  static Case columns() {
    return Case.of(
        "Columns.",
        people(),
        new Migration() {
          @Override
          protected void define(Steps up, Steps down) {
            var people =
                new ExistingTable("people") {
                  final Column<String> email = column("email", varchar(320));
                  final Column<String> lower =
                      column("lower_email", varchar(320).generatedAs("lower(email)").notNull());
                  final Column<Long> length =
                      column("length", bigint().generatedAs("length(email)").virtual());
                };
            up.alter(people.email).from(varchar(320)).to(varchar(320).collate("C"));
            up.add(people.lower);
            up.add(people.length);
            down.drop(people.length);
            down.drop(people.lower);
            down.alter(people.email).from(varchar(320).collate("C")).to(varchar(320));
          }
        });
  }
}
