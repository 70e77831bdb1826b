// A downgrade drops the column that the upgrade added.
@Entity class A { @Id Long id; }
// becomes
@Entity class A { @Id Long id; String name; }
