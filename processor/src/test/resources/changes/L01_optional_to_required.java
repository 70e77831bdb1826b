// A reference that may be missing becomes one that may not.
// revision: allow = @Allow(code = "MF104", reason = "each order has one")
@Entity class Customer { @Id Long id; }
@Entity class Purchase { @Id Long id; @ManyToOne Customer customer; }
// becomes
@Entity class Customer { @Id Long id; }
@Entity class Purchase { @Id Long id; @ManyToOne(optional = false) Customer customer; }
