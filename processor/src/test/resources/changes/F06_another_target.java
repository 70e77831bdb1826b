// A reference turns to another table: the values may not be there.
@Entity class Note { @Id Long id; @ManyToOne Member owner; }
@Entity class Member { @Id Long id; }
@Entity class Team { @Id Long id; }
// becomes
@Entity class Note { @Id Long id; @ManyToOne Team owner; }
@Entity class Member { @Id Long id; }
@Entity class Team { @Id Long id; }
