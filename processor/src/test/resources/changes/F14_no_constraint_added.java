// A new reference without a foreign key.
@Entity class Note { @Id Long id;  }
@Entity class Member { @Id Long id; }
// becomes
@Entity class Note { @Id Long id; @ManyToOne @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) Member author; }
@Entity class Member { @Id Long id; }
