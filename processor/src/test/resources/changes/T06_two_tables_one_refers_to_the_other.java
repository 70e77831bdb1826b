// Two new tables, the first by name refers to the second.
@Entity class Member { @Id Long id; String name; }
// becomes
@Entity class Member { @Id Long id; String name; }
@Entity class Album { @Id Long id; @ManyToOne Band band; }
@Entity class Band { @Id Long id; }
