// Two foreign keys of a table with one written name.
@Entity class Note { @Id Long id; @ManyToOne Member author; }
@Entity class Member { @Id Long id; }
// becomes
@Entity class Note { @Id Long id; @ManyToOne @JoinColumn(foreignKey = @ForeignKey(name = "fk_user")) Member author; @ManyToOne @JoinColumn(foreignKey = @ForeignKey(name = "fk_user")) Member editor; }
@Entity class Member { @Id Long id; }
