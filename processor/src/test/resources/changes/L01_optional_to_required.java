// A reference that may be missing becomes one that may not.
@Entity class Customer { @Id Long id; }
@Entity class Purchase { @Id Long id; @ManyToOne Customer customer; }
// becomes
@Entity class Customer { @Id Long id; }
@Entity class Purchase { @Id Long id; @ManyToOne(optional = false) Customer customer; }
