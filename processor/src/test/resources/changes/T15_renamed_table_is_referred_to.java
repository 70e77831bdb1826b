// A table that is renamed is referred to; the column of the key keeps its name, which comes from the attribute.
@Entity class Note { @Id Long id; @ManyToOne User author; }
@Entity class User { @Id Long id; String name; }
// becomes
@Entity class Note { @Id Long id; @ManyToOne Person author; }
@Entity @RenamedFrom("User") class Person { @Id Long id; String name; }
