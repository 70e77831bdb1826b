// A second reference to the same table.
@Entity class Note { @Id Long id; @ManyToOne Member author; }
@Entity class Member { @Id Long id; }
// becomes
@Entity class Note { @Id Long id; @ManyToOne Member author; @ManyToOne Member editor; }
@Entity class Member { @Id Long id; }
