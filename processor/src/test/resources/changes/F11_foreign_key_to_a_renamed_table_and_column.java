// The target of a foreign key and its key are renamed.
@Entity class Note { @Id Long id; @ManyToOne @JoinColumn(name = "author") Member author; }
@Entity class Member { @Id Long id; }
// becomes
@Entity class Note { @Id Long id; @ManyToOne @JoinColumn(name = "author") Person author; }
@Entity @RenamedFrom("Member") class Person { @Id @RenamedFrom("id") Long number; }
