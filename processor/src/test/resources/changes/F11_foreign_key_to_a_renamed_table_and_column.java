// The target of a foreign key and its key are renamed.
@Entity class Note { @Id Long id; @ManyToOne @JoinColumn(name = "author") User author; }
@Entity class User { @Id Long id; }
// becomes
@Entity class Note { @Id Long id; @ManyToOne @JoinColumn(name = "author") Person author; }
@Entity @RenamedFrom("User") class Person { @Id @RenamedFrom("id") Long number; }
