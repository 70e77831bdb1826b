// Two foreign keys of a table with one written name.
@Entity class Note { @Id Long id; @ManyToOne User author; }
@Entity class User { @Id Long id; }
// becomes
@Entity class Note { @Id Long id; @ManyToOne @JoinColumn(foreignKey = @ForeignKey(name = "fk_user")) User author; @ManyToOne @JoinColumn(foreignKey = @ForeignKey(name = "fk_user")) User editor; }
@Entity class User { @Id Long id; }
