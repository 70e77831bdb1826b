// A column must have a value, which a row has not.
// row: insert into A values (1, null)
@Entity class A { @Id Long id; String name; }
// becomes
@Entity class A { @Id Long id; @Column(nullable = false) @Backfill("'-'") String name; }
