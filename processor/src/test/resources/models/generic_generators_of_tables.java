import org.hibernate.annotations.*;
@Entity class ByDatabase { @Id @GeneratedValue(generator = "n") @GenericGenerator(name = "n", strategy = "native") Long id; }
@Entity class ByTable { @Id @GeneratedValue(generator = "tabled") @GenericGenerator(name = "tabled", strategy = "enhanced-table") Long id; }
@Entity class ByNamedTable {
  @Id
  @GeneratedValue(generator = "g")
  @GenericGenerator(
      name = "g",
      strategy = "org.hibernate.id.enhanced.TableGenerator",
      parameters = {
        @org.hibernate.annotations.Parameter(name = "table_name", value = "my_ids"),
        @org.hibernate.annotations.Parameter(name = "segment_column_name", value = "who"),
        @org.hibernate.annotations.Parameter(name = "value_column_name", value = "last_one")
      })
  Long id;
}
@Entity class InSchema {
  @Id
  @GeneratedValue(generator = "s")
  @GenericGenerator(
      name = "s",
      strategy = "sequence",
      parameters = {
        @org.hibernate.annotations.Parameter(name = "schema", value = "other"),
        @org.hibernate.annotations.Parameter(name = "sequence_name", value = "my_seq")
      })
  Long id;
}
