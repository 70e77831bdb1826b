// A second reference to the same table.
@Entity class Note { @Id Long id; @ManyToOne User author; }
@Entity class User { @Id Long id; }
// becomes
@Entity class Note { @Id Long id; @ManyToOne User author; @ManyToOne User editor; }
@Entity class User { @Id Long id; }
