// A reference need not be there any more.
@Entity class Customer { @Id Long id; }
@Entity class Purchase { @Id Long id; @ManyToOne(optional = false) Customer customer; }
// becomes
@Entity class Customer { @Id Long id; }
@Entity class Purchase { @Id Long id; @ManyToOne Customer customer; }
