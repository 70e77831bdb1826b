// The key of a table becomes a UUID: no cast makes one of a number.
@Entity class Note { @Id Long id; @ManyToOne Member author; }
@Entity class Member { @Id Long id; }
// becomes
@Entity class Note { @Id Long id; @ManyToOne Member author; }
@Entity class Member { @Id UUID id; }
