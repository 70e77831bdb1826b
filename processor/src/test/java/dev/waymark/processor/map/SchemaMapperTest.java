package dev.waymark.processor.map;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.diff.Hints;
import dev.waymark.schema.Check;
import dev.waymark.schema.ForeignKey;
import dev.waymark.schema.MemberPath;
import dev.waymark.schema.Name;
import dev.waymark.schema.OnDelete;
import dev.waymark.schema.QualifiedName;
import dev.waymark.schema.Sequence;
import dev.waymark.schema.Table;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;

class SchemaMapperTest {

  private static List<String> columns(Table table) {
    return table.columns().stream().map(c -> c.name() + " " + c.spec()).toList();
  }

  private static List<String> constraints(Table table) {
    return table.constraints().map(Object::toString).toList();
  }

  @Test
  void anEntityBecomesATableWithItsIdFirst() {
    var model =
        ModelCompilation.of(
                """
                @Entity @Table(name = "customers", comment = "who buys")
                class Customer {
                  @Column(nullable = false, length = 120) String name;
                  @Id @GeneratedValue(strategy = GenerationType.IDENTITY) Long id;
                  @Column(unique = true, comment = "where to write") String email;
                  int visits;
                  @Transient String note;
                  static String constant;
                }
                """)
            .withoutErrors();

    Table table = model.table("customers");
    assertThat(columns(table))
        .containsExactly(
            "id bigint not null identity",
            "name varchar(120) not null",
            "email varchar(255) comment 'where to write'",
            "visits integer not null");
    assertThat(constraints(table))
        .containsExactly("primary key pk_customers [id]", "unique key uq_customers_email [email]");
    assertThat(table.comment()).contains("who buys");
  }

  @Test
  void optionsOfKeysAndIndexesThatAreKnownAreRead() {
    var model =
        ModelCompilation.of(
                """
                @Entity @Table(
                    uniqueConstraints = @UniqueConstraint(name = "uq", columnNames = "name", options = "deferrable initially deferred"),
                    indexes = @Index(name = "ix", columnList = "(lower(name)) desc", options = "INCLUDE (id) where name is not null"))
                class Person {
                  @Id Long id;
                  String name;
                  @ManyToOne @JoinColumn(foreignKey = @ForeignKey(name = "fk", options = "on update set null on delete cascade deferrable")) Person boss;
                }
                """)
            .withoutErrors();

    Table table = model.table("Person");
    assertThat(constraints(table))
        .containsExactly(
            "primary key pk_person [id]",
            "unique key uq [name] deferrable initially deferred",
            "foreign key fk [boss_id] references Person [id] on update set null deferrable");
    assertThat(table.foreignKeys().get(Name.of("fk")).onDelete()).isEqualTo(OnDelete.CASCADE);
    assertThat(table.indexes().get(Name.of("ix")).definition())
        .isEqualTo("((lower(name)) desc) include (id) where name is not null");
  }

  @Test
  void aRelationBecomesAColumnWithAForeignKey() {
    var model =
        ModelCompilation.of(
                """
                @Entity class Customer { @Id @GeneratedValue Long id; @OneToMany(mappedBy = "customer") List<Purchase> purchases; }
                @Entity class Purchase {
                  @Id Long id;
                  @ManyToOne(optional = false) Customer customer;
                  @ManyToMany Set<Item> items;
                }
                @Entity class Item { @Id String code; }
                """)
            .withoutErrors();

    assertThat(columns(model.table("Purchase")))
        .containsExactly("id bigint not null", "customer_id bigint not null");
    assertThat(constraints(model.table("Purchase")))
        .containsExactly(
            "primary key pk_purchase [id]",
            "foreign key fk_purchase_customer_id [customer_id] references Customer [id]");
    assertThat(columns(model.table("Purchase_Item")))
        .containsExactly("Purchase_id bigint not null", "items_code varchar(255) not null");
    assertThat(model.schema().sequences())
        .map(Object::toString)
        .containsExactly("sequence Customer_SEQ start with 1 increment by 50");
  }

  private static MemberPath member(String table, String name) {
    return new MemberPath(QualifiedName.of(table), Name.of(name));
  }

  @Test
  void namesThatNobodyWroteAreDerivedAndKnownAsSuch() {
    var model =
        ModelCompilation.of(
                """
                @Entity @Table(indexes = {@Index(columnList = "name"), @Index(name = "ix_own", columnList = "name")})
                class Person { @Id Long id; String name; @ManyToOne Person boss; @Enumerated Level level; }
                enum Level { LOW, HIGH }
                """)
            .withoutErrors();

    assertThat(model.mapped().target().derivedNames())
        .containsExactlyInAnyOrder(
            member("Person", "pk_person"),
            member("Person", "fk_person_boss_id"),
            member("Person", "ck_person_level"),
            member("Person", "ix_person_name"));
    assertThat(model.table("Person").checks().stream().map(Check::expression))
        .containsExactly("level between 0 and 1");
  }

  @Test
  void aDerivedNameThatIsTooLongIsShortenedInAStableWay() {
    String source =
        """
        @Entity class AVeryLongNameOfAnEntityThatGoesOnAndOn {
          @Id Long id;
          @ManyToOne AVeryLongNameOfAnEntityThatGoesOnAndOn theOtherEntityThatThisOneRefersTo;
        }
        """;

    ForeignKey key =
        ModelCompilation.of(source)
            .table("AVeryLongNameOfAnEntityThatGoesOnAndOn")
            .foreignKeys()
            .stream()
            .findFirst()
            .orElseThrow();

    assertThat(key.name().text())
        .hasSize(63)
        .isEqualTo("fk_averylongnameofanentitythatgoesonandon_theotherenti_8a2d8328");
  }

  @Test
  void everythingKnowsWhereItComesFrom() {
    var model =
        ModelCompilation.of(
                """
                @MappedSuperclass class Base { @Id Long id; }
                @Entity class Person extends Base { @Column(unique = true) String name; @ManyToMany Set<Person> friends; Address home; }
                @Embeddable class Address { String street; }
                """)
            .withoutErrors();

    var mapped = model.mapped();
    assertThat(mapped.tables().get(QualifiedName.of("Person"))).hasToString("Person");
    assertThat(mapped.tables().get(QualifiedName.of("Person_Person")))
        .hasToString("Person.friends");
    assertThat(mapped.members().get(member("Person", "id"))).hasToString("Base.id");
    assertThat(mapped.members().get(member("Person", "street"))).hasToString("Address.street");
    assertThat(mapped.members().get(member("Person", "uq_person_name"))).hasToString("Person.name");
  }

  @Test
  void hintsAreAboutTablesColumnsAndJoinTables() {
    var model =
        ModelCompilation.of(
                """
                @Entity @RenamedFrom("people") class Person {
                  @Id Long id;
                  @RenamedFrom("label") @Backfill("'?'") String name;
                  @ManyToMany @RenamedFrom("friendship") Set<Person> friends;
                  Address home;
                  @AttributeOverride(name = "street", column = @Column(name = "work_street")) Address work;
                  @ElementCollection @RenamedFrom("labels") List<String> tags;
                }
                @Embeddable class Address { @RenamedFrom({"road", "work_street"}) String street; }
                """)
            .withoutErrors();

    Hints hints = model.mapped().target().hints();
    assertThat(hints.renamedTables())
        .isEqualTo(
            Map.of(
                QualifiedName.of("Person"), QualifiedName.of("people"),
                QualifiedName.of("Person_Person"), QualifiedName.of("friendship"),
                QualifiedName.of("Person_tags"), QualifiedName.of("labels")));
    assertThat(hints.renamedColumns())
        .isEqualTo(
            Map.of(
                member("Person", "name"), Name.of("label"),
                member("Person", "street"), Name.of("road")));
    assertThat(hints.backfills()).isEqualTo(Map.of(member("Person", "name"), "'?'"));
  }

  @Test
  void theOrderOfTheClassesMakesNoDifference() {
    String one = "@Entity class Zebra { @Id @GeneratedValue Long id; @ManyToMany Set<Ape> apes; }";
    String other = "@Entity class Ape { @Id Long id; @ManyToOne(optional = false) Zebra zebra; }";

    var forwards = ModelCompilation.of(one, other).withoutErrors();
    var backwards = ModelCompilation.of(other, one).withoutErrors();

    assertThat(forwards.mapped()).isEqualTo(backwards.mapped());
    assertThat(forwards.schema().toString()).isEqualTo(backwards.schema().toString());
    assertThat(forwards.entityModel()).isEqualTo(backwards.entityModel());
  }

  @Test
  void springNamesAreSnakeCase() {
    var model =
        ModelCompilation.of(
                Naming.SPRING,
                "@Entity class OrderLine { @Id @GeneratedValue Long id; String someText; @Column(name = \"HTMLText\") String html; }")
            .withoutErrors();

    assertThat(columns(model.table("order_line")))
        .containsExactly("id bigint not null", "some_text varchar(255)", "htmltext varchar(255)");
    assertThat(model.schema().sequences().stream().map(q -> q.name().toString()))
        .containsExactly("order_line_seq");
  }

  private static String tableOn(String source, String... dialects) {
    Conventions conventions =
        Conventions.of(Naming.JPA, HibernateRules.V7).on(new Databases(Set.of(dialects)));
    return ModelCompilation.of(conventions, source).withoutErrors().schema().tables().stream()
        .findFirst()
        .orElseThrow()
        .name()
        .toString();
  }

  @Test
  void aCatalogIsWhatHibernateMakesOfItOnTheDatabasesThatThereAre() {
    String catalog = "@Entity @Table(catalog = \"sales\") class A { @Id Long id; }";
    String both = "@Entity @Table(catalog = \"sales\", schema = \"s\") class A { @Id Long id; }";
    String schema = "@Entity @Table(schema = \"s\") class A { @Id Long id; }";

    assertThat(tableOn(catalog, "mariadb", "mysql", "h2")).isEqualTo("sales.A");
    assertThat(tableOn(catalog, "postgresql", "sqlite")).isEqualTo("A");
    assertThat(tableOn(both, "mysql")).isEqualTo("sales.A");
    assertThat(tableOn(both, "postgresql", "h2")).isEqualTo("s.A");
    assertThat(tableOn(schema, "mariadb")).isEqualTo("A");
    assertThat(tableOn(schema)).isEqualTo("s.A");
  }

  @Test
  void whatIsNaturalForTheDatabaseIsKnownOnceItIsNamed() {
    String source =
        """
        @Entity class Person {
          @Id @GeneratedValue @org.hibernate.annotations.NativeGenerator Long id;
          @org.hibernate.annotations.PartitionKey int region;
          @org.hibernate.annotations.GeneratedColumn("region + 1") Integer following;
        }
        """;
    Conventions conventions = Conventions.of(Naming.JPA, HibernateRules.V7);
    var onPostgresql =
        ModelCompilation.of(conventions.on(new Databases(Databases.POSTGRESQL)), source)
            .withoutErrors();
    var onMariadb =
        ModelCompilation.of(conventions.on(new Databases(Set.of("mariadb"))), source)
            .withoutErrors();

    assertThat(columns(onPostgresql.table("Person")))
        .containsExactly(
            "id bigint not null",
            "region integer not null",
            "following integer generated always as (region + 1) stored");
    assertThat(onPostgresql.table("Person").primaryKey().orElseThrow().columns())
        .containsExactly(Name.of("id"), Name.of("region"));
    assertThat(onPostgresql.schema().sequences().stream())
        .containsExactly(new Sequence(QualifiedName.of("Person_SEQ"), 1, 1));
    assertThat(columns(onMariadb.table("Person"))).contains("id bigint not null identity");
    assertThat(onMariadb.schema().sequences().stream()).isEmpty();
  }
}
