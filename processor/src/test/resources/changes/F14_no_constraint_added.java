// A new reference without a foreign key.
@Entity class Note { @Id Long id;  }
@Entity class User { @Id Long id; }
// becomes
@Entity class Note { @Id Long id; @ManyToOne @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) User author; }
@Entity class User { @Id Long id; }
