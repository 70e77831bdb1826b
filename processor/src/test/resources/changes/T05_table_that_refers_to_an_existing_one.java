// A new table with a foreign key to a table that is there.
@Entity class Member { @Id Long id; String name; }
// becomes
@Entity class Member { @Id Long id; String name; }
@Entity class Note { @Id Long id; @ManyToOne Member author; }
