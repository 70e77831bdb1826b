// A foreign key loses its written name: it stays as it is.
@Entity class Note { @Id Long id; @ManyToOne @JoinColumn(foreignKey = @ForeignKey(name = "fk_author")) Member author; }
@Entity class Member { @Id Long id; }
// becomes
@Entity class Note { @Id Long id; @ManyToOne Member author; }
@Entity class Member { @Id Long id; }
