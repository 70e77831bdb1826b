// Foreign keys of two tables with one written name.
@Entity class User { @Id Long id; }
@Entity class Note { @Id Long id; @ManyToOne @JoinColumn(foreignKey = @ForeignKey(name = "fk_user")) User author; }
@Entity class Memo { @Id Long id; @ManyToOne User author; }
// becomes
@Entity class User { @Id Long id; }
@Entity class Note { @Id Long id; @ManyToOne @JoinColumn(foreignKey = @ForeignKey(name = "fk_user")) User author; }
@Entity class Memo { @Id Long id; @ManyToOne @JoinColumn(foreignKey = @ForeignKey(name = "fk_user")) User author; }
