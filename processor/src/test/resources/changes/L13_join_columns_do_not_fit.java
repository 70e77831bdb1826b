// More join columns than the key has.
@Entity class Customer { @Id Long id; }
@Entity class Purchase { @Id Long id; @ManyToOne Customer customer; }
// becomes
@Entity class Customer { @Id Long id; }
@Entity class Purchase { @Id Long id; @ManyToOne @JoinColumns({@JoinColumn(name = "a", referencedColumnName = "id"), @JoinColumn(name = "b", referencedColumnName = "none")}) Customer customer; }
