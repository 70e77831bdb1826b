// A text becomes a relation: nothing knows which customer it means.
@Entity class Customer { @Id Long id; }
@Entity class Purchase { @Id Long id; String customer; }
// becomes
@Entity class Customer { @Id Long id; }
@Entity class Purchase { @Id Long id; @ManyToOne Customer customer; }
