// Only the case of a plain name changes: the same column.
@Entity class User { @Id Long id; String name; }
// stays
@Entity class User { @Id Long id; @Column(name = "NAME") String name; }
