// The entity that others refer to gets another name, and its table: references follow.
@Entity class Customer { @Id Long id; }
@Entity class Purchase { @Id Long id; @ManyToOne Customer customer; @ManyToMany Set<Customer> payers; }
// becomes
@Entity @RenamedFrom("Customer") class Client { @Id Long id; }
@Entity class Purchase { @Id Long id; @ManyToOne Client customer; @ManyToMany @RenamedFrom("Purchase_Customer") Set<Client> payers; }
