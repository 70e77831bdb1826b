// A wrapper becomes a primitive, and rows without a value get one.
// row: insert into "USER" (id) values (1)
@Entity class User { @Id Long id; Integer worth; }
// becomes
@Entity class User { @Id Long id; @Backfill("0") int worth; }
