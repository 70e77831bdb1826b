// The same with what the rows without a customer get.
// row: insert into Customer values (1), (2)
// row: insert into Purchase (id, customer_id) values (1, null), (2, 2)
@Entity class Customer { @Id Long id; }
@Entity class Purchase { @Id Long id; @ManyToOne Customer customer; }
// becomes
@Entity class Customer { @Id Long id; }
@Entity class Purchase { @Id Long id; @Backfill("1") @ManyToOne(optional = false) Customer customer; }
