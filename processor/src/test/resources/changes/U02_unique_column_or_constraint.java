// The same unique key, declared on the column or on the table.
@Entity class Item { @Id Long id; @Column(unique = true) String code; }
// stays
@Entity @Table(uniqueConstraints = @UniqueConstraint(columnNames = "code")) class Item { @Id Long id; String code; }
