// The attribute is renamed, the column keeps its name.
@Entity class Member { @Id Long id; String name; }
// stays
@Entity class Member { @Id Long id; @Column(name = "name") String fullName; }
