// Several customers become one: where there are several, one has to be chosen.
// revision: allow = {@Allow(code = "MV101", reason = "as shown"), @Allow(code = "DS102", at = "Purchase_Customer", reason = "one each")}
// row: insert into Customer values (1), (2)
// row: insert into Purchase (id) values (7), (8)
// row: insert into Purchase_Customer (Purchase_id, customers_id) values (7, 1)
@Entity class Customer { @Id Long id; }
@Entity class Purchase { @Id Long id; @ManyToMany Set<Customer> customers; }
// becomes
@Entity class Customer { @Id Long id; }
@Entity class Purchase { @Id Long id; @ManyToOne Customer customer; }
