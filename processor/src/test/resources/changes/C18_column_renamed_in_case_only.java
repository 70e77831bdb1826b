// Only the case of a plain name changes: the same column.
@Entity class Member { @Id Long id; String name; }
// stays
@Entity class Member { @Id Long id; @Column(name = "NAME") String name; }
