// One customer becomes several: what the column says has to move to the join table.
// row: insert into Customer values (1), (2)
// row: insert into Purchase (id, customer_id) values (7, 1), (8, null)
@Entity class Customer { @Id Long id; }
@Entity class Purchase { @Id Long id; @ManyToOne Customer customer; }
// becomes
@Entity class Customer { @Id Long id; }
@Entity class Purchase { @Id Long id; @ManyToMany Set<Customer> customers; }
