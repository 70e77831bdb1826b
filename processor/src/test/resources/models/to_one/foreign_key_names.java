@Entity class Author { @Id Long id; }
@Entity class Book { @Id Long id; @ManyToOne @JoinColumn(foreignKey = @ForeignKey(name = "fk_book_by")) Author author; @ManyToOne @JoinColumn(foreignKey = @ForeignKey(ConstraintMode.NO_CONSTRAINT)) Author loose; }
