// A foreign key loses its written name: it stays as it is.
@Entity class Note { @Id Long id; @ManyToOne @JoinColumn(foreignKey = @ForeignKey(name = "fk_author")) User author; }
@Entity class User { @Id Long id; }
// becomes
@Entity class Note { @Id Long id; @ManyToOne User author; }
@Entity class User { @Id Long id; }
