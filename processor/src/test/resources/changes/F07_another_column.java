// A reference is kept in another column, which is renamed.
@Entity class Note { @Id Long id; @ManyToOne @JoinColumn(name = "author") User author; }
@Entity class User { @Id Long id; }
// becomes
@Entity class Note { @Id Long id; @ManyToOne @JoinColumn(name = "writer") @RenamedFrom("author") User author; }
@Entity class User { @Id Long id; }
