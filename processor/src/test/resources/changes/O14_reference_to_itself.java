// A table that refers to itself is created and needs no other.
@Entity class Zoo { @Id Long id; }
// becomes
@Entity class Zoo { @Id Long id; }
@Entity class A { @Id Long id; @ManyToOne A next; }
