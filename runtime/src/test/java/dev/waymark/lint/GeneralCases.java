package dev.waymark.lint;

import static dev.waymark.lint.LintCase.clean;
import static dev.waymark.lint.LintCase.found;
import static dev.waymark.lint.Shop.add;
import static dev.waymark.lint.Shop.alter;
import static dev.waymark.lint.Shop.create;
import static dev.waymark.lint.Shop.fill;
import static dev.waymark.lint.Shop.foreignKey;
import static dev.waymark.lint.Shop.index;
import static dev.waymark.lint.Shop.of;
import static dev.waymark.lint.Shop.postgresql;
import static dev.waymark.lint.Shop.primaryKey;
import static dev.waymark.lint.Shop.unique;
import static dev.waymark.migration.Types.bigint;
import static dev.waymark.migration.Types.varchar;

import dev.waymark.lint.rule.Product;
import dev.waymark.lint.rule.Servers.Server;
import dev.waymark.operation.AddConstraint;
import dev.waymark.operation.CreateIndex;
import dev.waymark.operation.DeleteRows;
import dev.waymark.operation.DropColumn;
import dev.waymark.operation.DropConstraint;
import dev.waymark.operation.DropIndex;
import dev.waymark.operation.ExecuteSql;
import dev.waymark.operation.RenameColumn;
import dev.waymark.operation.RenameTable;
import dev.waymark.operation.RunCode;
import dev.waymark.schema.Column;
import dev.waymark.schema.ColumnSpec;
import dev.waymark.schema.Name;
import dev.waymark.schema.QualifiedName;
import java.util.List;
import java.util.stream.Stream;

/** Cases of the rules that are not about one product. */
final class GeneralCases {
  private static final QualifiedName CUSTOMERS = QualifiedName.of("customers");
  private static final ColumnSpec<String> CODE = varchar(20);
  private static final ColumnSpec<String> EMAIL = varchar(320);
  private static final Server POSTGRESQL = Server.of(Product.POSTGRESQL);
  private static final Server SQLITE = Server.of(Product.SQLITE);
  private static final Server MYSQL = Server.of(Product.MYSQL);
  private static final String VACUUM = "vacuum orders";

  private GeneralCases() {}

  static List<LintCase> all() {
    return Stream.of(
            destructive(), uniqueness(), references(), compatibility(), constraints(), others())
        .flatMap(List::stream)
        .toList();
  }

  private static List<LintCase> destructive() {
    return List.of(
        found(
            "DS101",
            "SQL that drops a database schema",
            ExecuteSql.of("drop schema if exists archive cascade")),
        clean(
            "DS101",
            "those words in a text",
            ExecuteSql.of("insert into t values('drop schema a')")),
        found("DS112", "a downgrade without steps", add("orders", "code", CODE)).takenBackBy(),
        found(
                "DS112",
                "a downgrade that does less",
                add("orders", "a", CODE),
                add("orders", "b", CODE))
            .takenBackBy(
                new DropColumn(new Column<>(QualifiedName.of("orders"), Name.of("a"), CODE))),
        found("DS112", "rows that are deleted for good", deleted()).takenBackBy(),
        clean("DS112", "the inverse", add("orders", "code", CODE))
            .takenBackBy(
                new DropColumn(new Column<>(QualifiedName.of("orders"), Name.of("code"), CODE))),
        clean("DS112", "a downgrade that refuses", deleted())
            .takenBackBy(new RunCode("cannot be taken back", new RunCode.Code() {})));
  }

  private static DeleteRows deleted() {
    return new DeleteRows(
        QualifiedName.of("orders"), new dev.waymark.operation.Condition.Everywhere());
  }

  private static List<LintCase> uniqueness() {
    AddConstraint onEmail = new AddConstraint(unique("customers", "email"));
    AddConstraint onCode = new AddConstraint(unique("customers", "code"));
    CreateIndex onName = new CreateIndex(index("customers", "ux_customers_name", true, "name"));
    return List.of(
        found("MF101", "a unique key over a column with values", onEmail),
        found("MF101", "a unique index over a column with values", onName),
        clean("MF101", "one over a new column", add("customers", "code", CODE), onCode),
        clean(
            "MF101",
            "one of a new table",
            create("codes", of("code", CODE)),
            new AddConstraint(unique("codes", "code"))),
        clean("MF101", "an index that becomes unique", new DropIndex(Shop.BY_NAME), onName),
        found(
            "MF114",
            "a unique key over what is worked out in another way",
            new DropConstraint(Shop.BY_NICK),
            new DropColumn(new Column<>(CUSTOMERS, Name.of("nick"), Shop.NICK)),
            add("customers", "nick", Shop.NICK.generatedAs("lower(name)")),
            new AddConstraint(Shop.BY_NICK)),
        found(
            "MF114",
            "a unique key over what is compared in another way",
            alter("customers", "nick", Shop.NICK, Shop.NICK.collate("nocase"))),
        found(
                "MF114",
                "a unique key over what gets a collation that somebody made",
                alter("customers", "nick", Shop.NICK, Shop.NICK.collate("C")))
            .on(Server.of(Product.POSTGRESQL), Server.of(Product.MARIADB)),
        clean(
            "MF114",
            "a unique key over what is compared byte by byte",
            alter("customers", "nick", Shop.NICK, Shop.NICK.collate("C"))),
        clean(
            "MF114",
            "what is compared in another way under no key",
            alter("customers", "name", Shop.NAME, Shop.NAME.collate("nocase"))),
        clean(
            "MF114",
            "a comment under a unique key",
            alter("customers", "nick", Shop.NICK, Shop.NICK.comment("short"))),
        found("MF102", "an index that becomes unique", new DropIndex(Shop.BY_NAME), onName),
        clean("MF102", "a unique index that is new", onName),
        found(
            "MF109",
            "a default for all rows",
            add("customers", "code", CODE.defaultSql("'x'")),
            onCode),
        found(
            "MF109",
            "one value for all rows",
            add("customers", "code", CODE),
            fill("customers", "code", "'x'"),
            onCode),
        clean(
            "MF109",
            "a value for each row",
            add("customers", "code", CODE),
            fill("customers", "code", "'c' || id"),
            onCode),
        clean(
            "MF109",
            "a key over two columns of which one differs",
            add("customers", "code", CODE.defaultSql("'x'")),
            new AddConstraint(unique("customers", "code", "email"))));
  }

  private static List<LintCase> references() {
    AddConstraint visits = new AddConstraint(foreignKey("visits", "customer_id", "customers"));
    AddConstraint referrer = new AddConstraint(foreignKey("orders", "referrer_id", "customers"));
    return List.of(
        found("MF105", "a foreign key over a column with values", visits),
        found(
            "MF105",
            "one over a column that is filled",
            add("orders", "referrer_id", bigint()),
            fill("orders", "referrer_id", "1"),
            referrer),
        clean("MF105", "one over a new column", add("orders", "referrer_id", bigint()), referrer),
        clean(
            "MF105",
            "one that was let go for a while",
            new DropConstraint(Shop.OF_CUSTOMER),
            new AddConstraint(Shop.OF_CUSTOMER)));
  }

  private static List<LintCase> compatibility() {
    RenameTable people = new RenameTable(CUSTOMERS, QualifiedName.of("people"));
    RenameColumn title = new RenameColumn(CUSTOMERS, Name.of("name"), Name.of("full_name"));
    return List.of(
        found("BC101", "a table that gets another name", people),
        clean(
            "BC101",
            "one that is new",
            create("a", of("id", bigint())),
            new RenameTable(QualifiedName.of("a"), QualifiedName.of("b"))),
        found("BC102", "a column that gets another name", title),
        clean(
            "BC102",
            "one that is new",
            add("customers", "a", CODE),
            new RenameColumn(CUSTOMERS, Name.of("a"), Name.of("b"))),
        found(
            "BC104", "a new column that must be written", add("customers", "code", CODE.notNull())),
        found(
            "BC104",
            "one that is filled first",
            add("customers", "code", CODE),
            fill("customers", "code", "''"),
            alter("customers", "code", CODE, CODE.notNull())),
        clean(
            "BC104",
            "one with a default",
            add("customers", "code", CODE.notNull().defaultSql("''"))),
        clean("BC104", "one of a new table", create("codes", of("code", CODE.notNull()))));
  }

  private static List<LintCase> constraints() {
    DropConstraint reference = new DropConstraint(Shop.OF_CUSTOMER);
    DropConstraint key = new DropConstraint(Shop.CUSTOMERS_KEY);
    return List.of(
        found("CD101", "a foreign key that goes", reference),
        clean("CD101", "one that comes again", reference, new AddConstraint(Shop.OF_CUSTOMER)),
        clean(
            "CD101",
            "one whose column goes too",
            reference,
            new DropColumn(
                Shop.SCHEMA
                    .tables()
                    .get(QualifiedName.of("orders"))
                    .columns()
                    .get(Name.of("customer_id")))),
        found("CD103", "a primary key that goes", reference, key),
        found(
            "CD103",
            "one that gets other columns",
            reference,
            key,
            new AddConstraint(primaryKey("customers", "id", "status"))),
        clean(
            "CD103",
            "one that comes again",
            reference,
            key,
            new AddConstraint(Shop.CUSTOMERS_KEY)));
  }

  private static List<LintCase> others() {
    ExecuteSql vacuum = ExecuteSql.of(VACUUM);
    return List.of(
        found(
                "LT101",
                "a new column without a value for the rows",
                add("customers", "code", CODE.notNull()))
            .on(SQLITE),
        found("LT101", "a tightened column", alter("customers", "email", EMAIL, EMAIL.notNull()))
            .on(SQLITE),
        clean(
                "LT101",
                "one that is filled first",
                fill("customers", "email", "''"),
                alter("customers", "email", EMAIL, EMAIL.notNull()))
            .on(SQLITE),
        clean(
                "LT101",
                "one on another database",
                alter("customers", "email", EMAIL, EMAIL.notNull()))
            .on(POSTGRESQL),
        found("TX101", "a vacuum beside other steps", vacuum, add("orders", "code", CODE))
            .on(POSTGRESQL)
            .withoutTransaction(),
        found(
                "TX101",
                "an index built concurrently beside other steps",
                postgresql("create unique index concurrently ix on orders (total)"),
                add("orders", "code", CODE))
            .on(POSTGRESQL)
            .withoutTransaction(),
        clean("TX101", "a vacuum alone", vacuum).on(POSTGRESQL).withoutTransaction(),
        clean("TX101", "ordinary steps", ExecuteSql.of("select 1"), add("orders", "code", CODE))
            .on(POSTGRESQL)
            .withoutTransaction(),
        found("NM112", "a column that H2 folds to another one", add("customers", "`NAME`", CODE)),
        found(
                "NM112",
                "a column that PostgreSQL folds to another one",
                add("customers", "`name`", CODE))
            .on(POSTGRESQL),
        found(
                "NM112",
                "a column that differs in case only, on MySQL",
                add("customers", "`Name`", CODE))
            .on(MYSQL),
        found(
                "NM112",
                "two tables that PostgreSQL cuts to one",
                create("a".repeat(63) + "b", of("id", bigint())),
                create("a".repeat(63) + "c", of("id", bigint())))
            .on(POSTGRESQL),
        found(
                "NM112",
                "an index that PostgreSQL cuts to the name of another one",
                new CreateIndex(index("orders", "ix_" + "a".repeat(70), false, "total")),
                new CreateIndex(
                    index("orders", "ix_" + "a".repeat(51) + "_1179be77", false, "total")))
            .on(POSTGRESQL),
        clean(
                "NM112",
                "two long names that stay two",
                new CreateIndex(index("orders", "ix_" + "a".repeat(70), false, "total")),
                new CreateIndex(index("orders", "ix_" + "a".repeat(71), false, "total")))
            .on(POSTGRESQL, MYSQL),
        clean("NM112", "a column that H2 keeps apart", add("customers", "`name`", CODE)),
        clean("NM112", "names that differ", add("customers", "name2", CODE))
            .on(POSTGRESQL, MYSQL, SQLITE));
  }
}
