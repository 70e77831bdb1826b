@Entity class Author { @Id @Column(name = "author_no") Long id; }
@Entity class Book { @Id Long id; @ManyToOne Author author; @ManyToOne @JoinColumn(name = "writer", nullable = false) Author writer; @ManyToOne @JoinColumn(unique = true) Author only; }
