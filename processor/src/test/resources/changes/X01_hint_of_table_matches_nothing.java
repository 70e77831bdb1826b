// The former name of the table was never there.
@Entity class Item { @Id Long id; }
// becomes
@Entity @RenamedFrom("Itm") class Product { @Id Long id; }
