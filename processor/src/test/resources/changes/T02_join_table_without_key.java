// A table without a primary key: a bag of basic values.
@Entity class User { @Id Long id; String name; }
// becomes
@Entity class User { @Id Long id; String name; @ElementCollection List<String> phones; }
