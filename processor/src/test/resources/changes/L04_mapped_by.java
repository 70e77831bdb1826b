// The other side of a relation is mapped too.
@Entity class Customer { @Id Long id; }
@Entity class Purchase { @Id Long id; @ManyToOne Customer customer; }
// stays
@Entity class Customer { @Id Long id; @OneToMany(mappedBy = "customer") List<Purchase> purchases; }
@Entity class Purchase { @Id Long id; @ManyToOne Customer customer; }
