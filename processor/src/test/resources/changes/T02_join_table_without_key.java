// A table without a primary key: a bag of basic values.
@Entity class Member { @Id Long id; String name; }
// becomes
@Entity class Member { @Id Long id; String name; @ElementCollection List<String> phones; }
