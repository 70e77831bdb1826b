// A reference loses its foreign key, and keeps its column.
@Entity class Note { @Id Long id; @ManyToOne User author; }
@Entity class User { @Id Long id; }
// becomes
@Entity class Note { @Id Long id; @ManyToOne @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) User author; }
@Entity class User { @Id Long id; }
