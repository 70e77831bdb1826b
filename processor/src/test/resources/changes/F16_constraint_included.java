// A reference gets a foreign key: rows that lead nowhere stop it.
@Entity class Note { @Id Long id; @ManyToOne @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) User author; }
@Entity class User { @Id Long id; }
// becomes
@Entity class Note { @Id Long id; @ManyToOne User author; }
@Entity class User { @Id Long id; }
