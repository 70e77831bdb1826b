// A reference is kept in another column, which is renamed.
@Entity class Note { @Id Long id; @ManyToOne @JoinColumn(name = "author") Member author; }
@Entity class Member { @Id Long id; }
// becomes
@Entity class Note { @Id Long id; @ManyToOne @JoinColumn(name = "writer") @RenamedFrom("author") Member author; }
@Entity class Member { @Id Long id; }
