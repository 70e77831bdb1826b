// A join table whose two sides are one entity.
@Entity class Member { @Id Long id; }
// becomes
@Entity class Member { @Id Long id; @ManyToMany Set<Member> friends; }
