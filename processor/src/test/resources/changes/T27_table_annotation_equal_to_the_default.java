// A written name that is the default one.
@Entity class Member { @Id Long id; String name; }
// stays
@Entity @Table(name = "Member") class Member { @Id Long id; String name; }
