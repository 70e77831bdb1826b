// A table that is renamed is referred to; the column of the key keeps its name, which comes from the attribute.
@Entity class Note { @Id Long id; @ManyToOne Member author; }
@Entity class Member { @Id Long id; String name; }
// becomes
@Entity class Note { @Id Long id; @ManyToOne Person author; }
@Entity @RenamedFrom("Member") class Person { @Id Long id; String name; }
