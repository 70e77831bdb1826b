// The key of a table becomes a UUID: no cast makes one of a number.
@Entity class Note { @Id Long id; @ManyToOne User author; }
@Entity class User { @Id Long id; }
// becomes
@Entity class Note { @Id Long id; @ManyToOne User author; }
@Entity class User { @Id UUID id; }
