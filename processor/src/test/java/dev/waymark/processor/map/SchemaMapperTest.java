package dev.waymark.processor.map;

import static org.assertj.core.api.Assertions.assertThat;

import dev.waymark.schema.Table;
import org.junit.jupiter.api.Test;

class SchemaMapperTest {

  private static java.util.List<String> columns(Table table) {
    return table.columns().stream().map(c -> c.name() + " " + c.spec()).toList();
  }

  private static java.util.List<String> constraints(Table table) {
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
}
