// The attribute is renamed, the column keeps its name.
@Entity class User { @Id Long id; String name; }
// stays
@Entity class User { @Id Long id; @Column(name = "name") String fullName; }
