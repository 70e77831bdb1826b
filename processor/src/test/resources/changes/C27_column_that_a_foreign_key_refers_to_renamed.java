// A key that is referred to is renamed; the columns of the references keep their name because it is written.
@Entity class Note { @Id Long id; @ManyToOne @JoinColumn(name = "author") User author; }
@Entity class User { @Id Long id; }
// becomes
@Entity class Note { @Id Long id; @ManyToOne @JoinColumn(name = "author") User author; }
@Entity class User { @Id @RenamedFrom("id") Long number; }
