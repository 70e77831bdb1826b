// A key that is referred to is renamed; the columns of the references keep their name because it is written.
@Entity class Note { @Id Long id; @ManyToOne @JoinColumn(name = "author") Member author; }
@Entity class Member { @Id Long id; }
// becomes
@Entity class Note { @Id Long id; @ManyToOne @JoinColumn(name = "author") Member author; }
@Entity class Member { @Id @RenamedFrom("id") Long number; }
