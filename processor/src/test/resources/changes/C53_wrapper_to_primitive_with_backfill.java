// A wrapper becomes a primitive, and rows without a value get one.
// row: insert into Member (id) values (1)
@Entity class Member { @Id Long id; Integer worth; }
// becomes
@Entity class Member { @Id Long id; @Backfill("0") int worth; }
