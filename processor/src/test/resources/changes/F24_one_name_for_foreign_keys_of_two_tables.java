// Foreign keys of two tables with one written name.
@Entity class Member { @Id Long id; }
@Entity class Note { @Id Long id; @ManyToOne @JoinColumn(foreignKey = @ForeignKey(name = "fk_user")) Member author; }
@Entity class Memo { @Id Long id; @ManyToOne Member author; }
// becomes
@Entity class Member { @Id Long id; }
@Entity class Note { @Id Long id; @ManyToOne @JoinColumn(foreignKey = @ForeignKey(name = "fk_user")) Member author; }
@Entity class Memo { @Id Long id; @ManyToOne @JoinColumn(foreignKey = @ForeignKey(name = "fk_user")) Member author; }
